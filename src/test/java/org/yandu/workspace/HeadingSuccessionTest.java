package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Grade;
import org.yandu.anchor.LinePairs;
import org.yandu.anchor.Reanchoring;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.Transfer.Decision;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;

/** Headings the reader set that a newer text has no place for: asked about, answered and taken back like marks. */
class HeadingSuccessionTest extends VersioningCase {

    private static final String HEADING = "保障措施";

    @Test
    @DisplayName(
            "a heading whose line became part of a paragraph is offered there; accepting sets it, undo takes it back")
    void accepted() {
        head("h", "三、" + HEADING);
        rewrite(TEXT.replace("三、保障措施\n加强组织领导", "最后说三、保障措施，这一条最要紧，要加强组织领导"));
        Transfer asked = transfer("h");
        assertThat(asked.grade()).isEqualTo(Grade.DOUBTFUL);
        assertThat(asked.isWaiting()).isTrue();
        TextSpan place = Objects.requireNonNull(asked.after());
        assertThat(now().version().quote(place)).isEqualTo("三、" + HEADING);
        List<String> before = library();
        workspace.apply(Review.acceptHeading(asked, heading(asked), List.of(), now().version(), place)
                .orElseThrow());
        assertThat(now().shaping().corrections())
                .extracting(Correction::span, Correction::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(place, 1));
        assertThat(transfer("h").decision()).isEqualTo(Decision.ACCEPTED);
        workspace.undo();
        assertThat(library()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "a heading whose line is gone waits at the spot, and is asked about again in the next text until it is answered")
    void askedAgain() {
        head("h", "三、" + HEADING);
        correct("三、保障措施\n", "");
        Transfer asked = transfer("h");
        assertThat(asked.grade()).isEqualTo(Grade.ORPHAN);
        TextSpan spot = Objects.requireNonNull(asked.after());
        assertThat(spot.isEmpty()).isTrue();
        assertThat(now().version().text().substring(spot.start())).startsWith("加强组织领导");
        correct("任务分解", "任务细分");
        assertThat(transfer("h").isWaiting()).isTrue();
        correct("加强组织领导", "三、保障措施\n加强组织领导");
        assertThat(now().shaping().corrections()).hasSize(1);
        assertThat(workspace.store().transfers(now().version().id()))
                .noneMatch(t -> t.annotationId().equals("h"));
    }

    @Test
    @DisplayName("one that was let go is not asked about again")
    void rejected() {
        head("h", "三、" + HEADING);
        correct("三、保障措施\n", "");
        workspace.apply(Review.rejectHeading(transfer("h"), List.of()));
        assertThat(transfer("h").decision()).isEqualTo(Decision.REJECTED);
        correct("任务分解", "任务细分");
        assertThat(workspace.store().transfers(now().version().id())).isEmpty();
    }

    @Test
    @DisplayName("a heading that was marked as noise has no words to look for, and is asked about at its spot")
    void noise() {
        head("h", "三、" + HEADING);
        int start = TEXT.indexOf("三、" + HEADING);
        workspace.apply(Editing.markNoise(now(), new TextSpan(start, start + 6)).orElseThrow());
        correct("三、保障措施\n", "");
        assertThat(transfer("h").grade()).isEqualTo(Grade.ORPHAN);
    }

    @Test
    @DisplayName("a heading is put at one place: at another it leaves the first, and to say the same twice is no step")
    void onePlace() {
        head("h", "三、" + HEADING);
        rewrite(TEXT.replace("三、保障措施\n加强组织领导", "最后说三、保障措施，这一条最要紧，要加强组织领导"));
        accept(Objects.requireNonNull(transfer("h").after()));
        int at = now().version().text().indexOf("加强组织领导");
        TextSpan second = new TextSpan(at, at + 6);
        accept(second);
        assertThat(now().shaping().corrections()).extracting(Correction::span).containsExactly(second);
        assertThat(acceptance(second)).isEmpty();
        workspace.apply(Review.rejectHeading(transfer("h"), now().shaping().corrections()));
        assertThat(now().shaping().corrections()).isEmpty();
    }

    @Test
    @DisplayName(
            "a heading that waits in a text waits there still when that text is returned to, and is asked about in the next")
    void returned() {
        head("h", "三、" + HEADING);
        correct("三、保障措施\n", "");
        DocumentVersion first = now().version();
        correct("任务分解", "任务细分");
        show(first);
        assertThat(transfer("h").isWaiting()).isTrue();
        correct("任务分解", "任务再分");
        assertThat(transfer("h").isWaiting()).isTrue();
    }

    @Test
    @DisplayName("one the reader set himself where he was asked is there, and is not asked about in the next text")
    void byHand() {
        head("h", "三、" + HEADING);
        rewrite(TEXT.replace("三、保障措施\n加强组织领导", "最后说三、保障措施，这一条最要紧，要加强组织领导"));
        Transfer asked = transfer("h");
        assertThat(Review.isHeadingThere(asked, now().shaping().corrections())).isFalse();
        head("own", "三、" + HEADING);
        assertThat(Review.isHeadingThere(asked, now().shaping().corrections())).isTrue();
        correct("任务分解", "任务细分");
        assertThat(now().shaping().corrections()).hasSize(1);
        assertThat(workspace.store().transfers(now().version().id())).isEmpty();
    }

    @Test
    @DisplayName("a heading whose words came into the line of another is offered its words there, not the whole line")
    void oneLine() {
        head("a", "重要举措");
        head("h", "三、" + HEADING);
        rewrite(TEXT.replace("三、保障措施\n", "").replace("一、重要举措\n", "一、重要举措 三、保障措施\n"));
        assertThat(now().shaping().corrections())
                .extracting(each -> now().version().quote(each.span()))
                .containsExactly("重要举措");
        assertThat(now().version().quote(Objects.requireNonNull(transfer("h").after())))
                .isEqualTo("三、" + HEADING);
    }

    @Test
    @DisplayName("however many headings wait from an older text, it is compared once")
    void comparedOnce() {
        head("a", "一、重要举措");
        head("b", "三、" + HEADING);
        rewrite(TEXT.replace("一、重要举措\n", "").replace("三、保障措施\n", ""));
        List<String> compared = new ArrayList<>();
        Document document = now().document();
        DocumentVersion next = Editing.corrected(now(), now().version().text().replace("任务分解", "任务细分"), NOW)
                .orElseThrow();
        Versioning.Ways ways = (from, to) -> {
            compared.add(from.id());
            return Reanchoring.between(from, to);
        };
        assertThat(Versioning.of(workspace.store(), ways, document, document.showing(next), next, NOW)
                        .transfers())
                .hasSize(2);
        assertThat(compared).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("what is no heading stays none where it was moved and took another number, and so does a heading")
    void renumbered() {
        String first = "（一）加强组织领导。成立工作专班，由分管负责同志任组长。\n";
        String last = "（三）严格督导考核。将落实情况纳入年度综合考核，对工作不力的予以通报。\n";
        String middle = "（二）健全经费保障。统筹整合各类资金，支持基层治理项目。\n";
        rewrite(TEXT + first + middle + last);
        head("none", "（三）严格督导考核", 0);
        head("one", "（一）加强组织领导", 2);
        rewrite(TEXT + last.replace("三", "一") + middle + first.replace("一", "三"));
        assertThat(now().shaping().corrections())
                .extracting(each -> each.level() + now().version().quote(each.span()))
                .containsExactlyInAnyOrder("0（一）严格督导考核", "2（三）加强组织领导");
    }

    @Test
    @DisplayName("words that head two parts, or stand in the midst of a line, are not taken for the one that is gone")
    void notRenumbered() {
        String heading = "（三）严格督导考核";
        assertThat(renumbered(heading, "（一）严格督导考核。市级每年一次。\n")).isPresent();
        assertThat(renumbered(heading, "（一）严格督导考核。市级每年一次。\n（二）严格督导考核。县级每季一次。\n"))
                .isEmpty();
        assertThat(renumbered(heading, "一是严格督导考核。市级每年一次。\n")).isEmpty();
        assertThat(renumbered(heading, "（一）严格督导考核\n市级每年一次。\n")).isEmpty();
        assertThat(renumbered("（三）背景", "（一）背景。市级每年一次。\n")).isEmpty();
    }

    private static Optional<TextSpan> renumbered(String heading, String next) {
        String text = heading + "。将落实情况纳入年度综合考核。\n";
        return Renumbered.place(
                Samples.version("a", "d", text),
                LinePairs.between(text, next).oldLines(),
                Samples.version("b", "d", next),
                LinePairs.between(text, next).newLines(),
                new TextSpan(0, heading.length()));
    }

    @Test
    @DisplayName("a heading that has another name goes down with those around it when a title above becomes a heading")
    void levels() {
        String plan = """
                县人民政府关于印发方案的通知
                各乡镇人民政府：
                现将方案印发给你们，请认真贯彻执行。
                %s一、总体要求
                坚持问题导向，完善制度机制，压实各方责任。
                二、重点任务
                （一）健全协调机制
                成立工作专班，由分管负责同志任组长。
                （二）规范行政执法
                推行三项制度，坚决防止简单粗暴执法。
                三、保障措施
                加强组织领导，落实工作责任。
                """;
        rewrite(plan.formatted(""));
        head("name", "（二）规范行政执法", 2);
        head("own", "加强组织领导，落实工作责任。", 4);
        rewrite(plan.formatted("第一章　总体安排\n"));
        assertThat(now().shaping().corrections())
                .extracting(each -> each.level() + now().version().quote(each.span()))
                .containsExactlyInAnyOrder("3（二）规范行政执法", "5加强组织领导，落实工作责任。");
    }

    private void accept(TextSpan place) {
        workspace.apply(acceptance(place).orElseThrow());
    }

    private Optional<Change> acceptance(TextSpan place) {
        Transfer transfer = transfer("h");
        return Review.acceptHeading(transfer, heading(transfer), now().shaping().corrections(), now().version(), place);
    }

    private void head(String id, String words) {
        head(id, words, 1);
    }

    private void head(String id, String words, int level) {
        int start = now().version().text().indexOf(words);
        workspace.apply(Editing.correct(
                null,
                new Correction(
                        id, "d", now().version().id(), new TextSpan(start, start + words.length()), level, null, NOW),
                "change.heading_add"));
    }

    private Correction heading(Transfer transfer) {
        return Review.heading(workspace.store(), transfer).orElseThrow();
    }
}
