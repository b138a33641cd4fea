package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** In each picture ‹ › marks the passage in the old text, and the place found in the new one. */
class ReanchoringTest {

    /** Two sentences that differ in what they are about; the first was deleted, the second moved up. */
    @Test
    void aSentenceThatIsAnotherIsNotTakenForAReworded() {
        String credit = "各地要把社会信用建设摆在更加突出的位置，纳入年度考核。";
        String safety = "各地要把安全生产摆在更加突出的位置，纳入年度考核。";
        String old = "本市召开了全市工作会议。" + credit + "会议还部署了下半年的其他工作。各区作了交流发言。" + safety + "散会前通报了有关情况。";
        String now = "本市召开了全市工作会议。" + safety + "会议还部署了下半年的其他工作。各区作了交流发言。散会前通报了有关情况。";
        DocumentVersion from = version(old);
        int at = old.indexOf(credit);
        Found found = Reanchoring.between(from, version(now)).find(new TextSpan(at, at + credit.length()));
        assertThat(found.grade().isPlaced()).isFalse();
    }

    @Test
    @DisplayName("the same text: the same offsets, white space and all")
    void sameText() {
        DocumentVersion version = version("优化环境。\n");
        assertThat(Reanchoring.between(version, version("优化环境。\n")).find(new TextSpan(2, 6)))
                .isEqualTo(new Found(Grade.EXACT, new TextSpan(2, 6), 1, "anchor.reason.same"));
    }

    @Test
    @DisplayName("something inserted before")
    void shifted() {
        check("社会信用是市场经济的基石。要‹加快社会信用体系建设›，营造良好环境。", "（新增）社会信用是市场经济的基石。要‹加快社会信用体系建设›，营造良好环境。", Grade.EXACT, "same");
    }

    @Test
    @DisplayName("script, width, line ends and spaces are no change of words")
    void otherForm() {
        check(
                "坚持依法行政。‹加快社会信用体系建设，优化营商环境›。全面推进法治政府建设。",
                "堅持依法行政。‹加快社會信用\n體系建設,優化營商環境›。全面推進 法治政府建設。",
                Grade.EXACT,
                "form");
    }

    @Test
    @DisplayName("the last word, which stands before the same end of the sentence, belongs to a reworded passage")
    void aRewordedEnd() {
        check(
                "推行代办。‹至少配备一名专职代办员，代办员由乡镇统一培训、统一考核›。（四）畅通渠道。",
                "推行代办。‹至少配备一名专职或者兼职代办员，由乡镇统一招录、培训和考核›。（三）畅通渠道。",
                Grade.EDITED,
                "edited");
    }

    @Test
    @DisplayName("an advertisement that was inside a word is gone")
    void withoutNoise() {
        String old = "我们要始凤凰彩票(fh03.cc)终以城乡为抓手，推进各项工作。";
        Noise ad = new Noise(new TextSpan(4, 17), Noise.Kind.ADVERTISEMENT, "noise.advertisement");
        DocumentVersion from = new DocumentVersion("a", "d", old, List.of(ad), origin());
        DocumentVersion to = version("我们要始终以城乡为抓手，推进各项工作。");
        Found found = Reanchoring.between(from, to).find(Anchor.of(from, new TextSpan(3, 21)));
        assertThat(found.grade()).isEqualTo(Grade.EXACT);
        assertThat(quoted(found, to)).isEqualTo("始终以城乡");
        // The advertisement itself, which a reader has marked as noise.
        assertThat(Reanchoring.between(from, to).find(ad.span()).grade()).isEqualTo(Grade.ORPHAN);
    }

    @Test
    @DisplayName("a line of debris at the edge of a passage comes along where it still stands there")
    void noiseAtTheEdge() {
        String old = "社会信用效能法治，\n𠮷\n《条例》，治理。";
        String now = "新加的一行。\n" + old;
        DocumentVersion from = new DocumentVersion("a", "d", old, List.of(debris(old)), origin());
        DocumentVersion to = new DocumentVersion("b", "d", now, List.of(debris(now)), origin());
        Found behind = Reanchoring.between(from, to).find(new TextSpan(2, old.indexOf("\n《")));
        assertThat(marked(behind, to)).isEqualTo("信用效能法治，\n𠮷");
        Found before = Reanchoring.between(from, to).find(new TextSpan(old.indexOf("𠮷"), old.indexOf("治理")));
        assertThat(marked(before, to)).isEqualTo("𠮷\n《条例》，");
        // Where it is gone, the words are what is left.
        DocumentVersion without = version(now.replace("𠮷\n", ""));
        Found left = Reanchoring.between(from, without).find(new TextSpan(2, old.indexOf("\n《")));
        assertThat(quoted(left, without)).isEqualTo("信用效能法治，");
    }

    /** With noise. */
    private static String marked(Found found, DocumentVersion in) {
        TextSpan span = Objects.requireNonNull(found.span());
        return in.text().substring(span.start(), span.end());
    }

    private static Noise debris(String text) {
        int at = text.indexOf("𠮷");
        return new Noise(new TextSpan(at, at + 2), Noise.Kind.TABLE_DEBRIS, "noise.remains");
    }

    @Test
    @DisplayName("what has become noise is shown, not placed")
    void nowNoise() {
        DocumentVersion from = version("正文第一段。加微信领取资料，免费咨询热线。正文第二段结束。");
        String now = "新的正文第一段。加微信领取资料，免费咨询热线。正文第二段结束。";
        Noise ad = new Noise(new TextSpan(8, 23), Noise.Kind.ADVERTISEMENT, "noise.advertisement");
        DocumentVersion to = new DocumentVersion("b", "d", now, List.of(ad), origin());
        Found found = Reanchoring.between(from, to).find(new TextSpan(6, 21));
        assertThat(found.grade()).isEqualTo(Grade.DOUBTFUL);
        assertThat(found.reason()).isEqualTo("anchor.reason.noise");
    }

    @Test
    @DisplayName("a paragraph that was moved takes its passages along")
    void moved() {
        check("""
                ‹推进政务公开，主动接受社会监督，提高决策透明度›。
                深化行政审批制度改革，压缩办理时限，减少申报材料，推行一窗受理、集成服务的工作模式。
                完善基层治理体系，健全网格化管理机制，及时化解矛盾纠纷，提升群众的安全感和满意度。
                """, """
                深化行政审批制度改革，压缩办理时限，减少申报材料，推行一窗受理、集成服务的工作模式。
                完善基层治理体系，健全网格化管理机制，及时化解矛盾纠纷，提升群众的安全感和满意度。
                ‹推进政务公开，主动接受社会监督，提高决策透明度›。
                """, Grade.MOVED, "moved");
    }

    @Test
    @DisplayName("a reworded passage keeps its place; what replaced its first word belongs to it")
    void edited() {
        check("为此，‹大力推进公共信用信息归集共享和开放应用›，提高治理水平。", "为此，‹着力推进公共信用信息归集、共享、应用›，提高治理水平。", Grade.EDITED, "edited");
    }

    @Test
    @DisplayName("a deleted formula is gone though the next section has the same")
    void deletedFormula() {
        check("""
                一、信用建设。归集公共信用信息。‹各部门要加强组织领导›。
                二、法治建设。规范行政执法行为。各部门要加强组织领导。
                """, """
                一、信用建设。归集公共信用信息。‹›
                二、法治建设。规范行政执法行为。各部门要加强组织领导。
                """, Grade.ORPHAN, "gone");
    }

    @Test
    @DisplayName("one of two equals is deleted: nobody knows which")
    void twins() {
        check("要求如下：‹加强组织领导。›加强组织领导。抓好落实。", "要求如下：‹加强组织领导。›抓好落实。", Grade.DOUBTFUL, "twins");
    }

    @Test
    @DisplayName("a short quotation with other surroundings is for the reader to decide")
    void shortAndAlone() {
        check(
                "各地应当结合实际，探索建立‹信用评价›标准，鼓励先行先试，形成可复制的经验做法。",
                "本办法所称‹信用评价›是指由第三方机构依法开展的活动，其结果仅供参考使用。",
                Grade.DOUBTFUL,
                "short");
    }

    @Test
    @DisplayName("surrogate pairs are never split")
    void surrogates() {
        check("地名用字𠮷、𬬻、𬭎，‹𠮷田村与𬬻峰镇›的档案已经整理完毕。", "地名用字𬬻、𠮷、𬭎，‹𠮷田村与𬬻峰镇›的档案已经整理完毕。", Grade.EXACT, "same");
    }

    @Test
    @DisplayName("a place of reading, between two characters")
    void spot() {
        DocumentVersion from = version("第一段。\n第二段。\n");
        DocumentVersion to = version("前言。\n第一段。\n第二段。\n");
        Found found = Reanchoring.between(from, to).find(new TextSpan(5, 5));
        assertThat(found.grade()).isEqualTo(Grade.EXACT);
        assertThat(found.span()).isEqualTo(new TextSpan(9, 9));
    }

    @Test
    @DisplayName("nothing is left of the text: nothing is suggested")
    void nothingLeft() {
        Found found = Reanchoring.between(version("优化营商环境"), version("XYZ")).find(new TextSpan(0, 2));
        assertThat(found).isEqualTo(new Found(Grade.ORPHAN, null, 0, "anchor.reason.gone"));
    }

    @Test
    @DisplayName("an anchor whose span has other words is found by its words, if they stand there once")
    void wordsCount() {
        DocumentVersion from = version("优化环境。加强领导。");
        Anchor slipped = new Anchor(
                new TextSpan(0, 4), Anchor.of(from, new TextSpan(5, 9)).quote());
        assertThat(Reanchoring.between(from, from).find(slipped).span()).isEqualTo(new TextSpan(5, 9));
        Anchor foreign = new Anchor(new TextSpan(0, 99), new Selector.TextQuote("没有的话", "", ""));
        assertThat(Reanchoring.between(from, from).find(foreign).reason()).isEqualTo("anchor.reason.mismatch");
    }

    private static void check(String old, String now, Grade grade, String reason) {
        DocumentVersion from = version(plain(old));
        DocumentVersion to = version(plain(now));
        TextSpan passage = new TextSpan(old.indexOf('‹'), old.indexOf('›') - 1);
        Found found = Reanchoring.between(from, to).find(Anchor.of(from, passage));
        assertThat(found.grade() + " " + found.reason() + ": " + marked(to.text(), found.span()))
                .isEqualTo(grade + " anchor.reason." + reason + ": " + now);
    }

    private static String plain(String marked) {
        return marked.replace("‹", "").replace("›", "");
    }

    private static String marked(String text, @Nullable TextSpan span) {
        return span == null
                ? text
                : text.substring(0, span.start()) + "‹" + span.in(text) + "›" + text.substring(span.end());
    }

    private static String quoted(Found found, DocumentVersion in) {
        List<String> words = new ArrayList<>();
        if (found.span() != null) {
            words.add(in.quote(found.span()));
        }
        return String.join("", words);
    }

    private static DocumentVersion.Origin origin() {
        return new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH);
    }

    private static DocumentVersion version(String text) {
        return new DocumentVersion("v", "d", text, List.of(), origin());
    }

    @Test
    @DisplayName("what is left of a passage is suggested, however much was cut off or replaced")
    void aPartIsLeft() {
        check(
                "第一段说明背景。‹健全守信激励机制，对信用良好的主体优先办理、减少检查。各部门要加强协同，建立联席会议制度，定期通报进展，研究解决难点问题。›第三段作出部署。",
                "第一段说明背景。‹健全守信激励机制，对信用良好的主体优先办理、减少检查。›第三段作出部署。",
                Grade.DOUBTFUL,
                "part");
        // Moved to the end, with other words around it.
        check(
                "第一段说明背景。‹健全守信激励机制，对信用良好的主体优先办理、减少检查。各部门要加强协同，建立联席会议制度，定期通报进展，研究解决难点问题。›第三段作出部署。",
                "第一段说明背景。第三段作出部署，并就下一步安排征求意见。会议要求，‹健全守信激励机制，对信用良好的主体优先办理、减少检查。›",
                Grade.DOUBTFUL,
                "part");
    }
}
