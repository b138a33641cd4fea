package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** Few words whose sentence, or clause, is known. In each picture ‹ › marks the passage, and the place found in the newer text. */
class WholeSentenceTest {

    /** Other sentences were put in before and after it, longer than what is read on each side. */
    @Test
    @DisplayName("a few words in a sentence that both texts have once, between two foreign ones")
    void betweenForeignSentences() {
        check("""
                经济运行稳中有进。‹出台助企政策，减›税降费超千亿元。
                民生福祉持续增进。
                """, """
                原来的一百三十二项压减到十八项，逐步实现一表通办，基层干部有更多时间到群众中去。‹出台助企政策，减›税降费超千亿元。
                各单位应当于每年十一月底前将下一年度项目计划报送市财政部门审核，逾期不予安排。
                """, Grade.EXACT);
    }

    @Test
    @DisplayName("a heading of eight letters where what followed it has moved down")
    void aShortHeading() {
        check("""
                现将有关事项通知如下：
                ‹1.提高政治站位›。各级各部门要深刻汲取近期事故教训，以时时放心不下的责任感抓紧抓实。
                """, """
                那时候我在一个离县城五十公里的山区乡镇当文书，办公桌是两张课桌拼起来的，冬天没有炉子。
                ‹1.提高政治站位›。数字治理十四点七。各级各部门要深刻汲取近期事故教训，以时时放心不下的责任感抓紧抓实。
                """, Grade.EXACT);
    }

    @Test
    @DisplayName("the title, with the contents below it taken out")
    void theFirstLine() {
        check("‹法治浙江十五›年记\n目录\n序言 1\n第一章 法治浙江的提出 3\n", "‹法治浙江十五›年记\n本书由党校教师集体编写，错漏之处在所难免，敬请读者批评指正。\n", Grade.EXACT);
    }

    private static final String RULES = """
            第一条 议题的提出
            各部门要‹把服务做在前面›，把问题解决在现场，群众说好才算数。
            第二条 议题的公示
            各部门要把服务做在前面，把问题解决在现场，群众说好才算数。
            第三条 附则自公布之日起施行。
            """;

    /** Both texts have the sentence twice, and each stands where the order says. */
    @Test
    @DisplayName("a sentence that stands twice in both texts, with something put in behind it")
    void asOftenAsBefore() {
        check(RULES, """
                第一条 议题的提出
                各部门要‹把服务做在前面›，把问题解决在现场，群众说好才算数。建成镇级审批服务一体化平台，接入电子证照八十六类。
                第二条 议题的公示
                各部门要把服务做在前面，把问题解决在现场，群众说好才算数。
                第三条 附则自公布之日起施行。
                """, Grade.EXACT);
    }

    /** What stood around it is gone, and of the two sentences one: it may be the other. */
    @Test
    @DisplayName("of a sentence that stood twice one is left, between foreign ones: asked")
    void oneOfTwoIsLeft() {
        DocumentVersion from = version(plain(RULES));
        DocumentVersion to = version("""
                环节五：互动答疑五分钟，由学员提问。
                各部门要把服务做在前面，把问题解决在现场，群众说好才算数。
                各单位应当于每年十一月底前将下一年度项目计划报送审核。
                """);
        assertThat(find(RULES, from, to).grade().isPlaced()).isFalse();
    }

    /** A formula that stands twice; in the first the passage was changed, between the very letters it stood between. */
    @Test
    @DisplayName("reworded words within a clause that is known, in a formula that stands twice")
    void rewordedWithinAKnownClause() {
        String second = "会议通报了信访积案化解的情况。坚持以人民为中心的发展思想，不断增强人民群众的获得感、幸福感、安全感。";
        check(
                "要切实加强安全生产工作，明确责任分工。‹坚持以人民为中心›的发展思想，不断增强人民群众的获得感、幸福感、安全感。到二〇二五年体系建成。" + second,
                "要切实加强安全生产工作，明确责任分工。‹坚持以民为中心›的发展思想，不断增强人民群众的获得感、幸福感、安全感。到二〇二五年体系建成。" + second,
                Grade.EDITED);
    }

    private static void check(String old, String now, Grade grade) {
        DocumentVersion from = version(plain(old));
        DocumentVersion to = version(plain(now));
        Found found = find(old, from, to);
        TextSpan at = Objects.requireNonNull(found.span());
        assertThat(found.grade() + ": " + to.text().substring(0, at.start()) + "‹" + to.quote(at) + "›"
                        + to.text().substring(at.end()))
                .isEqualTo(grade + ": " + now);
    }

    private static Found find(String marked, DocumentVersion from, DocumentVersion to) {
        return Reanchoring.between(from, to)
                .find(Anchor.of(from, new TextSpan(marked.indexOf('‹'), marked.indexOf('›') - 1)));
    }

    private static String plain(String marked) {
        return marked.replace("‹", "").replace("›", "");
    }

    private static DocumentVersion version(String text) {
        return new DocumentVersion("v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
    }
}
