package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineTree;

class MarkingTest {

    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Code CREDIT = Samples.code("credit", "信用建设", 1);
    private static final Code LAW = Samples.code("law", "法治建设", 3);

    //                                     0 1 2 3  5  7 8 9 10
    private static final String TEXT = "  信用𠮷祥\u3000\n法治e\u0301。";
    private static final Noise COUNTER = new Noise(new TextSpan(9, 11), Noise.Kind.COUNTER, "noise.counter");

    private final DocumentVersion version = Samples.version("v", "d", TEXT);

    private OpenDocument open(Annotation... annotations) {
        return new OpenDocument(
                Samples.document("d", "题", version),
                version,
                new OutlineTree(List.of(), List.of()),
                Markup.of(List.of(annotations)));
    }

    private Annotation credit(int start, int end) {
        return Samples.annotation("a", version, start, end, "credit");
    }

    private static Edit.OfAnnotation edit(Optional<Change> change) {
        return (Edit.OfAnnotation) change.orElseThrow().edits().getFirst();
    }

    private static Annotation before(Optional<Change> change) {
        return Objects.requireNonNull(edit(change).before());
    }

    private static Annotation after(Optional<Change> change) {
        return Objects.requireNonNull(edit(change).after());
    }

    private Optional<Change> mark(OpenDocument open, int start, int end, Code code) {
        return Marking.mark(open, new TextSpan(start, end), code, "读者", LATER);
    }

    @Test
    void aNewMark() {
        Optional<Change> change = mark(open(), 2, 4, CREDIT);
        assertThat(change.orElseThrow().name()).isEqualTo(new Change.Name("change.mark", List.of("信用建设")));
        assertThat(after(change).anchor().quote().exact()).isEqualTo("信用");
        assertThat(after(change).codes()).containsExactly("credit");
        assertThat(after(change).created()).isEqualTo(LATER);
        assertThat(edit(change).before()).isNull();
    }

    @Test
    void whiteSpaceAtTheEndsIsLeftOut() {
        assertThat(after(mark(open(), 0, 9, CREDIT)).anchor().quote().exact()).isEqualTo("信用𠮷祥");
    }

    @Test
    void nothingButWhiteSpaceIsNoPassage() {
        assertThat(mark(open(), 0, 2, CREDIT)).isEmpty();
        assertThat(mark(open(), 7, 9, CREDIT)).isEmpty();
        assertThat(mark(open(), 3, 3, CREDIT)).isEmpty();
        assertThat(mark(open(), 90, 95, CREDIT)).isEmpty();
    }

    @Test
    void nothingButNoiseIsNoPassage() {
        DocumentVersion noisy = Samples.version("v", "d", TEXT, COUNTER);
        OpenDocument open = new OpenDocument(
                Samples.document("d", "题", noisy), noisy, new OutlineTree(List.of(), List.of()), Markup.EMPTY);
        assertThat(mark(open, 9, 11, CREDIT)).isEmpty();
        assertThat(mark(open, 9, 12, CREDIT)).isPresent();
    }

    @Test
    void charactersAreTakenWhole() {
        // From within 𠮷 to within é (e and a combining accent).
        assertThat(after(mark(open(), 5, 12, CREDIT)).anchor().quote().exact()).isEqualTo("𠮷祥\u3000\n法治e\u0301");
        assertThat(after(mark(open(), 2, 5, CREDIT)).anchor().quote().exact()).isEqualTo("信用𠮷");
    }

    @Test
    void theSamePassageOfTheSameCoderTakesOnAnotherTheme() {
        Annotation old = credit(2, 4);
        Optional<Change> change = mark(open(old), 2, 4, LAW);
        assertThat(before(change)).isEqualTo(old);
        assertThat(after(change).codes()).containsExactly("credit", "law");
        assertThat(after(change).modified()).isEqualTo(LATER);
    }

    @Test
    void theSameThemeAgainTakesItOffAndTheLastOneTakesTheMark() {
        Annotation both = credit(2, 4).toggled("law", NOW);
        Optional<Change> change = mark(open(both), 1, 4, LAW);
        assertThat(change.orElseThrow().name()).isEqualTo(new Change.Name("change.unmark", List.of("法治建设")));
        assertThat(after(change).codes()).containsExactly("credit");
        assertThat(edit(mark(open(credit(2, 4)), 2, 4, CREDIT)).after()).isNull();
    }

    @Test
    void aCommentKeepsAMarkWithoutTheme() {
        Annotation commented = credit(2, 4).withComment("留着", NOW);
        assertThat(after(mark(open(commented), 2, 4, CREDIT)).codes()).isEmpty();
    }

    @Test
    void anotherCodersMarkAndAnotherPassageAreLeftAlone() {
        assertThat(edit(Marking.mark(open(credit(2, 4)), new TextSpan(2, 4), CREDIT, "同学", LATER))
                        .before())
                .isNull();
        assertThat(edit(mark(open(credit(2, 4)), 2, 3, CREDIT)).before()).isNull();
    }

    @Test
    void ofTwoOnTheSamePassageTheOneThatHasTheThemeLosesIt() {
        Annotation other = Samples.annotation("b", version, 2, 4, "law");
        assertThat(before(mark(open(credit(2, 4), other), 2, 4, LAW))).isEqualTo(other);
    }

    @Test
    void comments() {
        Annotation old = credit(2, 4);
        assertThat(after(Marking.comment(open(old), old, "好", LATER)).comment()).isEqualTo("好");
        assertThat(Marking.comment(open(old), old, " ", LATER)).isEmpty();
        Annotation bare = old.withComment("好", NOW).withCodes(List.of(), NOW);
        Optional<Change> gone = Marking.comment(open(bare), bare, "", LATER);
        assertThat(gone.orElseThrow().name().key()).isEqualTo("change.uncomment");
        assertThat(edit(gone).after()).isNull();
    }

    @Test
    void whatHasGoneOrChangedMeanwhile() {
        Annotation old = credit(2, 4);
        Annotation present = old.withComment("新", LATER);
        assertThat(Marking.comment(open(), old, "好", LATER)).isEmpty();
        assertThat(before(Marking.toggle(open(present), old, LAW, LATER))).isEqualTo(present);
    }

    @Test
    void aCommentOnASelectionGoesToTheMarkThere() {
        Annotation old = credit(2, 4);
        assertThat(before(Marking.commentOn(open(old), new TextSpan(2, 4), "好", "读者", LATER)))
                .isEqualTo(old);
        Annotation commented = old.withComment("先", NOW);
        Optional<Change> second = Marking.commentOn(open(commented), new TextSpan(2, 4), "再", "读者", LATER);
        assertThat(edit(second).before()).isNull();
        assertThat(after(second).comment()).isEqualTo("再");
        assertThat(Marking.commentOn(open(), new TextSpan(2, 4), "\n", "读者", LATER))
                .isEmpty();
    }

    private Marking.Wanted annotate(OpenDocument open, String comment, Code... codes) {
        return Marking.annotate(open, new TextSpan(1, 4), List.of(codes), comment, "读者", LATER)
                .orElseThrow();
    }

    @Test
    void severalThemesAndACommentInOneStep() {
        Marking.Wanted wanted = annotate(open(), "好", CREDIT, LAW, CREDIT);
        assertThat(wanted.annotation()).isEqualTo(after(wanted.change()));
        assertThat(wanted.annotation().anchor().quote().exact()).isEqualTo("信用");
        assertThat(wanted.annotation().codes()).containsExactly("credit", "law");
        assertThat(wanted.annotation().comment()).isEqualTo("好");
        assertThat(wanted.change().orElseThrow().name())
                .isEqualTo(new Change.Name("change.mark", List.of("信用建设、法治建设")));
    }

    @Test
    void toAnnotateTheSameAgainChangesNothing() {
        Annotation there = annotate(open(), "好", CREDIT, LAW).annotation();
        assertThat(annotate(open(there), "好", LAW)).isEqualTo(new Marking.Wanted(there, Optional.empty()));
        assertThat(annotate(open(there), " ", LAW, CREDIT).change()).isEmpty();
        assertThat(annotate(open(there), "好").change()).isEmpty();
    }

    @Test
    void annotatingAddsToTheMarkThereAndTakesNothingOff() {
        Annotation old = credit(2, 4);
        Optional<Change> change = annotate(open(old), "好", LAW).change();
        assertThat(before(change)).isEqualTo(old);
        assertThat(after(change).codes()).containsExactly("credit", "law");
        Marking.Wanted commented = annotate(open(old), "好");
        assertThat(commented.change().orElseThrow().name().key()).isEqualTo("change.comment");
    }

    @Test
    void anotherCommentStaysAndANewAnnotationTakesThisOne() {
        Annotation old = credit(2, 4).withComment("先", NOW);
        assertThat(edit(annotate(open(old), "再", LAW).change()).before()).isNull();
    }

    @Test
    void ofTwoOnTheSamePassageTheOneThatSaysItAlready() {
        Annotation other = Samples.annotation("b", version, 2, 4, "law").withComment("好", NOW);
        assertThat(annotate(open(credit(2, 4), other), "", LAW).annotation()).isEqualTo(other);
        assertThat(before(annotate(open(credit(2, 4), other), "好", CREDIT).change()))
                .isEqualTo(other);
    }

    @Test
    void nothingSaidOrNoWordToSayItOf() {
        assertThat(Marking.annotate(open(), new TextSpan(2, 4), List.of(), " ", "读者", LATER))
                .isEmpty();
        assertThat(Marking.annotate(open(), new TextSpan(0, 2), List.of(LAW), "好", "读者", LATER))
                .isEmpty();
    }

    @Test
    void resizing() {
        Annotation old = credit(2, 4);
        Optional<Change> longer = Marking.resize(open(old), old, new TextSpan(2, 8), LATER);
        assertThat(after(longer).anchor().quote().exact()).isEqualTo("信用𠮷祥");
        assertThat(after(longer).created()).isEqualTo(NOW);
        assertThat(Marking.resize(open(old), old, new TextSpan(0, 4), LATER)).isEmpty();
        assertThat(Marking.resize(open(old), old, new TextSpan(0, 1), LATER)).isEmpty();
    }
}
