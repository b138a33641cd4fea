package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineTree;

class NoiseEditingTest {

    //                                   0 1 2 3 4 5 6 7 8 9
    private static final String TEXT = "始终坚持某某彩票改革方向";

    private static OpenDocument open(DocumentVersion version, Annotation... annotations) {
        return new OpenDocument(
                Samples.document("d", "题", version),
                version,
                new OutlineTree(List.of(), List.of()),
                Markup.of(List.of(annotations)));
    }

    private static DocumentVersion after(Change change) {
        return change.edits().stream()
                .flatMap(edit -> edit instanceof Edit.OfVersion of ? Stream.ofNullable(of.after()) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Annotation> annotations(Change change) {
        return change.edits().stream()
                .flatMap(edit -> edit instanceof Edit.OfAnnotation of ? Stream.ofNullable(of.after()) : Stream.empty())
                .toList();
    }

    /**
     * <pre>
     * 始终坚持某某彩票改革方向
     *     [------]          noise
     *   [------------]      annotation: keeps its place, quotes 坚持改革
     * </pre>
     */
    @Test
    void aQuoteFollowsTheNoiseUnderItAndBack() {
        DocumentVersion version = Samples.version("v", "d", TEXT);
        Annotation mark = Samples.annotation("a", version, 2, 10, "credit");
        Change change =
                Editing.markNoise(open(version, mark), new TextSpan(4, 8)).orElseThrow();
        DocumentVersion noisy = after(change);
        assertThat(noisy.noise()).extracting(Noise::span).containsExactly(new TextSpan(4, 8));
        Annotation quoted = annotations(change).getFirst();
        assertThat(quoted.span()).isEqualTo(mark.span());
        assertThat(quoted.anchor().quote().exact()).isEqualTo("坚持改革").isEqualTo(noisy.quote(mark.span()));
        assertThat(quoted.modified()).as("the reader has not touched it").isEqualTo(mark.modified());

        Change back =
                Editing.unmarkNoise(open(noisy, quoted), new TextSpan(5, 6)).orElseThrow();
        assertThat(after(back).noise()).isEmpty();
        assertThat(annotations(back)).containsExactly(mark);
    }

    @Test
    void theContextOfAnAnnotationBesideItFollowsToo() {
        DocumentVersion version = Samples.version("v", "d", TEXT);
        Annotation beside = Samples.annotation("a", version, 8, 10, "credit");
        Change change =
                Editing.markNoise(open(version, beside), new TextSpan(4, 8)).orElseThrow();
        assertThat(annotations(change).getFirst().anchor().quote().prefix()).isEqualTo("始终坚持");
    }

    @Test
    void whereNothingIsQuotedOtherwiseNothingIsTouched() {
        DocumentVersion version = Samples.version("v", "d", "信用。" + "好".repeat(100) + "广告");
        Annotation far = Samples.annotation("a", version, 0, 2, "credit");
        Change change =
                Editing.markNoise(open(version, far), new TextSpan(103, 105)).orElseThrow();
        assertThat(annotations(change)).isEmpty();
    }

    /**
     * <pre>
     * 文 广 告 文     spacing at 1, 3, 5
     *   [---]         marked: 广 and 告, the spacing between them stays spacing
     * </pre>
     */
    @Test
    void spacingStaysSpacingThroughMarkingAndUnmarking() {
        Noise[] spacing = Stream.of(1, 3, 5)
                .map(at -> new Noise(new TextSpan(at, at + 1), Noise.Kind.SPACING, "noise.spacing"))
                .toArray(Noise[]::new);
        DocumentVersion version = Samples.version("v", "d", "文 广 告 文", spacing);
        Change change = Editing.markNoise(open(version), new TextSpan(1, 6)).orElseThrow();
        DocumentVersion noisy = after(change);
        assertThat(noisy.quote(new TextSpan(0, 7))).isEqualTo("文文");
        assertThat(noisy.noise())
                .filteredOn(n -> n.kind() == Noise.Kind.SPACING)
                .hasSize(3);
        Change back = Editing.unmarkNoise(open(noisy), new TextSpan(2, 3)).orElseThrow();
        assertThat(after(back).noise()).containsExactly(spacing);
    }

    @Test
    void foundNoiseThatIsTouchedBecomesPartOfWhatIsMarkedAndBlanksAreNothingToMark() {
        Noise found = new Noise(new TextSpan(4, 8), Noise.Kind.ADVERTISEMENT, "noise.advertisement");
        DocumentVersion version = Samples.version("v", "d", TEXT + "  ", found);
        Change change = Editing.markNoise(open(version), new TextSpan(6, 10)).orElseThrow();
        Noise marked = Objects.requireNonNull(after(change).noise().getFirst());
        assertThat(marked).isEqualTo(new Noise(new TextSpan(4, 10), Noise.Kind.MARKED, "noise.marked"));
        assertThat(Editing.markNoise(open(version), new TextSpan(12, 14))).isEmpty();
        assertThat(Editing.unmarkNoise(open(version), new TextSpan(0, 2))).isEmpty();
    }
}
