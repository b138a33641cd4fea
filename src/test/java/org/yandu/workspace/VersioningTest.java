package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer.Decision;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.Arrangement.Part;

/** A text is corrected, replaced and brought back, with what was left on it. Over a real library. */
class VersioningTest extends VersioningCase {

    @Test
    void aTypoBeforeAMarkMovesTheMarkWithItsWords() {
        mark("a", LAW);
        int before = annotation("a").span().start();
        correct("一系列要求", "一系列明确的𠮷祥要求");
        assertThat(annotation("a").span().start()).isEqualTo(before + 6);
        assertThat(words("a")).isEqualTo(LAW);
        assertThat(transfer("a").grade()).isEqualTo(Grade.EXACT);
        assertThat(transfer("a").decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(now().markup().all()).containsExactly(annotation("a"));
        assertThat(now().version().origin().cause()).isEqualTo(Cause.CORRECTED);
    }

    @Test
    void anEditInsideAMarkIsListedAndRejectedItGoesBack() {
        mark("a", LAW);
        Annotation old = annotation("a");
        correct("依法行政水平", "依法执政能力和水平");
        assertThat(transfer("a").grade()).isEqualTo(Grade.EDITED);
        assertThat(transfer("a").isWaiting()).isTrue();
        assertThat(words("a")).isEqualTo("提高依法执政能力和水平是优化软环境的关键举措");
        workspace.apply(
                Review.reject(transfer("a"), annotation("a"), workspace.store().version("d-v1")));
        assertThat(annotation("a")).isEqualTo(old);
        assertThat(now().markup().all()).isEmpty();
        assertThat(transfer("a").decision()).isEqualTo(Decision.REJECTED);
    }

    @Test
    void aDeletedMarkStaysOnTheOlderTextUntilItIsPutSomewhere() {
        mark("a", GRID);
        Annotation old = annotation("a");
        correct(GRID + "。", "");
        assertThat(transfer("a").grade()).isEqualTo(Grade.ORPHAN);
        assertThat(annotation("a")).isEqualTo(old);
        assertThat(now().markup().all()).isEmpty();
        // Nothing to accept, since nothing is suggested but the spot.
        TextSpan spot = Objects.requireNonNull(transfer("a").after());
        assertThat(spot.isEmpty()).isTrue();
        assertThat(Review.accept(transfer("a"), old, now().version(), spot, NOW))
                .isEmpty();

        int there = now().version().text().indexOf("诚信是市场");
        TextSpan chosen = new TextSpan(there, there + 10);
        workspace.apply(Review.accept(transfer("a"), old, now().version(), chosen, NOW.plusSeconds(9))
                .orElseThrow());
        assertThat(words("a")).isEqualTo("诚信是市场经济的基石");
        assertThat(annotation("a").modified()).isEqualTo(NOW.plusSeconds(9));
        assertThat(transfer("a").after()).isEqualTo(chosen);
    }

    @Test
    void aShortFormulaThatStandsTwiceIsNotChosenBetween() {
        mark("a", "诚信");
        rewrite("弘扬诚信文化。" + TEXT.replace("诚信是市场经济的基石。", "") + "倡导诚信经营。");
        assertThat(transfer("a").grade()).isIn(Grade.DOUBTFUL, Grade.ORPHAN);
        assertThat(isOnNewText("a")).isFalse();
    }

    @Test
    void whatWasSaidAboutHeadingsOrderAndNoiseComesAlong() {
        String text = now().version().text();
        TextSpan heading = span("二、基层治理");
        TextSpan first = span("一、重要举措");
        TextSpan noise = span("诚信是市场经济的基石。");
        workspace.apply(Editing.correct(null, new Correction("k", "d", "d-v1", heading, 1, "治理", NOW), "change.x"));
        workspace.apply(Editing.arrange(
                        now(),
                        new Arrangement("o", "d", "d-v1", List.of(new Part(heading, true), new Part(first, true))))
                .orElseThrow());
        workspace.apply(Editing.markNoise(now(), noise).orElseThrow());
        // Across what has been marked as noise: its words are those of the text around it.
        mark("a", text.substring(span(GRID).start(), noise.end()) + "\n三、保障措施");

        correct("一系列要求", "若干要求");

        assertThat(now().shaping().corrections()).hasSize(1);
        Correction carried = now().shaping().corrections().getFirst();
        assertThat(carried.span().in(now().version().text())).isEqualTo("二、基层治理");
        assertThat(carried.title()).isEqualTo("治理");
        assertThat(now().arrangement().orElseThrow().parts())
                .containsExactly(new Part(span("二、基层治理"), true), new Part(span("一、重要举措"), true));
        assertThat(now().version().noise())
                .containsExactly(new Noise(span("诚信是市场经济的基石。"), Noise.Kind.MARKED, "noise.marked"));
        assertThat(isOnNewText("a")).isTrue();
        assertThat(workspace.store().corrections("d-v1")).hasSize(1);
    }

    @Test
    void aNewerFileTakesAlongTheNoiseTheReaderMarked() {
        workspace.apply(Editing.markNoise(now(), span("诚信是市场经济的基石。")).orElseThrow());
        mark("a", GRID + "。诚信是市场经济的基石。\n三、保障措施");
        show(Samples.version("d-v2", "d", "新版\n" + TEXT));
        assertThat(now().version().noise()).hasSize(1);
        assertThat(transfer("a").grade()).isEqualTo(Grade.EXACT);
        assertThat(annotation("a").anchor().quote().exact()).isEqualTo(GRID + "。\n三、保障措施");
    }

    @Test
    void aNewerFileLeavesAsTextWhatTheReaderUnmarked() {
        TextSpan line = span("三、保障措施");
        DocumentVersion first = now().version();
        workspace.apply(Editing.markNoise(now(), line).orElseThrow());
        workspace.apply(Editing.unmarkNoise(now(), line).orElseThrow());
        assertThat(now().version()).isEqualTo(first);
        // The rules find the same line again, and one that the older text had not.
        String text = "打印本页\n" + TEXT;
        int again = text.indexOf("三、保障措施");
        List<Noise> found = List.of(
                new Noise(new TextSpan(0, 4), Noise.Kind.SHARE, "noise.share"),
                new Noise(new TextSpan(again, again + line.length()), Noise.Kind.FOOTER, "noise.footer"));
        show(Samples.version("d-v2", "d", text).withNoise(found));
        assertThat(now().version().noise()).containsExactly(found.getFirst());
    }

    private TextSpan span(String words) {
        int start = now().version().text().indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    @Test
    void whatIsReturnedToIsAsItWas() {
        mark("a", LAW);
        mark("b", GRID);
        Annotation a = annotation("a");
        Annotation b = annotation("b");
        correct("依法行政水平是", "依法执政能力和水平始终是");
        correct(GRID, "");
        assertThat(isOnNewText("b")).isFalse();
        show(workspace.store().version("d-v1"));
        // b was there all the time and is listed no more; a has come through two texts.
        assertThat(annotation("b")).isEqualTo(b);
        assertThat(annotation("a").span()).isEqualTo(a.span());
        assertThat(now().markup().all()).containsExactlyInAnyOrder(annotation("a"), b);
        assertThat(workspace.store().versions("d")).hasSize(3);
    }

    @Test
    void anEditTakenBackByHandIsTheOlderTextAgain() {
        mark("a", LAW);
        Annotation a = annotation("a");
        correct("依法行政水平", "依法执政能力和水平");
        DocumentVersion second = now().version();
        correct("依法执政能力和水平", "依法行政水平");
        // The words are as they were; they come from a correction and not from the file.
        assertThat(annotation("a").span()).isEqualTo(a.span());
        show(second);
        assertThat(words("a")).contains("依法执政");
        assertThat(transfer("a").reason()).isEqualTo("anchor.reason.back");
    }

    @Test
    void whatWasGoneIsFoundAgainByAThirdText() {
        mark("a", GRID);
        correct(GRID + "。", "");
        assertThat(transfer("a").grade()).isEqualTo(Grade.ORPHAN);
        show(Samples.version("d-v3", "d", "第三版\n" + TEXT));
        assertThat(transfer("a").grade()).isEqualTo(Grade.EXACT);
        assertThat(transfer("a").fromVersion()).isEqualTo("d-v1");
        assertThat(words("a")).isEqualTo(GRID);
        assertThat(isOnNewText("a")).isTrue();
    }

    @Test
    void whatWasGoneIsNotPutOnOtherWordsByAThirdText() {
        mark("a", GRID);
        correct(GRID + "。", "");
        show(Samples.version("d-v3", "d", TEXT.replace(GRID, "推动治理重心向基层下移，健全网格化管理")));
        assertThat(transfer("a").grade()).isEqualTo(Grade.DOUBTFUL);
        assertThat(isOnNewText("a")).isFalse();
    }

    @Test
    void undoAfterDecisionsStepByStep() {
        mark("a", LAW);
        mark("b", GRID);
        List<String> start = library();
        correct("依法行政水平", "依法执政能力和水平");
        List<String> listed = library();
        workspace.apply(
                Review.reject(transfer("a"), annotation("a"), workspace.store().version("d-v1")));
        workspace.apply(
                Review.reject(transfer("b"), annotation("b"), workspace.store().version("d-v1")));
        workspace.undo();
        workspace.undo();
        assertThat(library()).isEqualTo(listed);
        workspace.undo();
        assertThat(library()).isEqualTo(start);
        assertThat(now().markup().all()).hasSize(2);
        workspace.redo();
        assertThat(library()).isEqualTo(listed);
    }

    @Test
    void aMarkThatWasMovedSinceIsStillRejectedAndADeletedOneIsLeftAlone() {
        mark("a", LAW);
        correct("一系列要求", "要求");
        Annotation wider = annotation("a");
        workspace.apply(Marking.extend(now(), wider, 0, 1, NOW).orElseThrow());
        workspace.apply(
                Review.reject(transfer("a"), annotation("a"), workspace.store().version("d-v1")));
        assertThat(words("a")).isEqualTo(LAW);
        workspace.apply(Change.of("change.remove", List.of(), List.of(new Edit.OfAnnotation(annotation("a"), null))));
        show(workspace.store().version("d-v1"));
        assertThat(workspace.store().annotations(AnnotationQuery.of("d"))).isEmpty();
    }

    @Test
    void theSameTextIsNoNewVersion() {
        assertThat(Editing.corrected(now(), TEXT, NOW)).isEmpty();
        assertThat(Editing.corrected(now(), TEXT.replace("\n", "\r\n"), NOW)).isEmpty();
        assertThat(Editing.corrected(now(), " \n", NOW)).isEmpty();
        Document document = now().document();
        assertThat(Versioning.of(workspace.store(), document, document, now().version(), NOW)
                        .edits())
                .isEmpty();
    }

    @Test
    void whatAnEditorLeavesBehindIsMadeText() {
        Optional<DocumentVersion> version = Editing.corrected(now(), "\uD842一e\u0301\r\n二", NOW);
        assertThat(version.orElseThrow().text()).isEqualTo("一é\n二");
    }

    /** A text of Markdown without a sign kept those that were written into it. */
    @Test
    void signsOfMarkdownAreFoundInWhatIsCorrected() {
        Document text = now().document();
        Document markdown = new Document(text.id(), text.header(), "md", text.added(), text.currentVersion());
        OpenDocument open = new OpenDocument(markdown, now().version(), now().outline(), now().markup());
        DocumentVersion version = Editing.corrected(open, "坚持**实干**", NOW).orElseThrow();
        assertThat(version.quote(new TextSpan(0, version.text().length()))).isEqualTo("坚持实干");
        assertThat(Editing.corrected(now(), "坚持**实干**", NOW).orElseThrow().noise())
                .isEmpty();
    }
}
