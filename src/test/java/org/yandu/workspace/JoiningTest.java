package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Flag;
import org.yandu.annotation.Markup;
import org.yandu.annotation.Relation;
import org.yandu.codebook.Codebook;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineTree;

/** Marks are drawn below the text: a letter for each character that has the theme. */
class JoiningTest {

    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Codebook CODEBOOK =
            new Codebook(List.of(Samples.code("a", "信用建设", 1), Samples.code("b", "法治建设", 2)));
    private static final String TEXT = "零一二三四五六七八九。\n甲乙丙丁";
    private static final DocumentVersion VERSION = Samples.version("v", "d", TEXT);

    /** In the drawing a capital stands for both themes. */
    private static OpenDocument open(String... rows) {
        List<Annotation> marks = new ArrayList<>();
        for (String row : rows) {
            String letters = row.strip();
            int from = row.indexOf(letters.charAt(0));
            String[] codes = letters.startsWith("A") ? new String[] {"a", "b"} : new String[] {letters.substring(0, 1)};
            marks.add(Samples.annotation("m" + marks.size(), VERSION, from, from + letters.length(), codes));
        }
        return open(marks);
    }

    private static OpenDocument open(List<Annotation> marks) {
        return new OpenDocument(
                Samples.document("d", "题", VERSION), VERSION, new OutlineTree(List.of(), List.of()), Markup.of(marks));
    }

    /** What is left, drawn as it was given. */
    private static List<String> after(OpenDocument open, Optional<Change> change) {
        return marksAfter(open, change).all().stream()
                .map(mark -> " ".repeat(mark.span().start())
                        + (mark.codes().size() > 1 ? "A" : mark.codes().getFirst())
                                .repeat(mark.span().length()))
                .toList();
    }

    private static Markup marksAfter(OpenDocument open, Optional<Change> change) {
        Markup markup = open.markup();
        for (Edit edit : change.orElseThrow().edits()) {
            if (edit instanceof Edit.OfAnnotation of) {
                markup = of.after() == null
                        ? markup.without(Objects.requireNonNull(of.before()).id())
                        : markup.with(of.after());
            }
        }
        return markup;
    }

    private static Optional<Joining.Offer> offer(OpenDocument open, int index) {
        return Joining.around(open, open.markup().find("m" + index).orElseThrow());
    }

    private static Optional<Change> joined(OpenDocument open, int index) {
        return Joining.join(open, offer(open, index).orElseThrow(), CODEBOOK, List.of(), LATER);
    }

    @Test
    void overlappingTouchingAndChained() {
        OpenDocument open = open("aaaa", "  aaaa", "      aa", "         a");
        assertThat(offer(open, 0).orElseThrow().marks()).hasSize(3);
        assertThat(after(open, joined(open, 0))).containsExactly("aaaaaaaa", "         a");
    }

    @Test
    void anotherThemeAnotherCoderAndAnotherParagraphAreNotReached() {
        assertThat(offer(open("aaaa", "  bbbb"), 0)).isEmpty();
        assertThat(offer(open("      aaaaa", "            aa"), 0)).isEmpty();
        Annotation mine = Samples.annotation("m0", VERSION, 0, 4, "a");
        Annotation yours = new Annotation(
                "m1", "d", "v", Anchor.of(VERSION, new TextSpan(2, 6)), List.of("a"), "", "别人", NOW, NOW);
        assertThat(offer(open(List.of(mine, yours)), 0)).isEmpty();
    }

    @Test
    void whatOnlyNoiseAndSpacePartTouches() {
        Noise noise = new Noise(new TextSpan(3, 5), Noise.Kind.ADVERTISEMENT, "noise.advertisement");
        DocumentVersion version = Samples.version("v", "d", TEXT, noise);
        OpenDocument open = new OpenDocument(
                Samples.document("d", "题", version),
                version,
                new OutlineTree(List.of(), List.of()),
                Markup.of(List.of(
                        Samples.annotation("m0", version, 0, 3, "a"), Samples.annotation("m1", version, 5, 7, "a"))));
        assertThat(offer(open, 0)).isPresent();
    }

    @Test
    void noThemeIsSpreadThatNobodyGave() {
        OpenDocument open = open("AAAA", "  aaaa");
        assertThat(after(open, joined(open, 0))).containsExactlyInAnyOrder("bbbb", "aaaaaa");
        OpenDocument both = open("AAAA", "  AAAA");
        assertThat(after(both, joined(both, 0))).containsExactly("AAAAAA");
    }

    @Test
    void commentsFollowEachOtherFlagsAreKeptAndRelationsLeadToTheOneThatIsLeft() {
        Annotation first = Samples.annotation("m0", VERSION, 0, 4, "a").withComment("先", NOW);
        Annotation second = Samples.annotation("m1", VERSION, 2, 6, "a")
                .withComment("后", NOW)
                .toggled(Flag.STAR, NOW);
        OpenDocument open = open(List.of(first, second));
        Relation other = new Relation("r1", "m1", "x", Relation.Kind.SUPPORTS, "", "读者", NOW);
        Relation between = new Relation("r2", "m0", "m1", Relation.Kind.CONTINUES, "", "读者", NOW);
        Change change = Joining.join(open, offer(open, 1).orElseThrow(), CODEBOOK, List.of(other, between), LATER)
                .orElseThrow();
        Annotation joined = marksAfter(open, Optional.of(change)).find("m0").orElseThrow();
        assertThat(joined.comment()).isEqualTo("先\n\n后");
        assertThat(joined.is(Flag.STAR)).isTrue();
        assertThat(joined.anchor().quote().exact()).isEqualTo("零一二三四五");
        assertThat(change.name().args()).containsExactly("信用建设");
        assertThat(change.edits())
                .contains(new Edit.OfRelation(between, null))
                .contains(new Edit.OfRelation(
                        other, new Relation("r1", "m0", "x", Relation.Kind.SUPPORTS, "", "读者", NOW)));
    }

    @Test
    void underASelectionWithGapsBetween() {
        OpenDocument open = open("aa", "    bb", "       aa");
        Joining.Offer offer = Joining.under(open, new TextSpan(1, 8), "读者").orElseThrow();
        assertThat(after(open, Joining.join(open, offer, CODEBOOK, List.of(), LATER)))
                .containsExactly("aaaaaaaaa", "    bb");
        assertThat(Joining.under(open, new TextSpan(0, 5), "读者")).isEmpty();
    }

    @Test
    void splitAtAPlaceAndNotAtAnEnd() {
        OpenDocument open =
                open(List.of(Samples.annotation("m0", VERSION, 0, 6, "a").withComment("批", NOW)));
        Annotation mark = open.markup().all().getFirst();
        Markup after = marksAfter(open, Joining.split(open, mark, 2, LATER));
        assertThat(after.all()).extracting(a -> a.anchor().quote().exact()).containsExactly("零一", "二三四五");
        assertThat(after.all()).extracting(Annotation::comment).containsExactly("批", "");
        assertThat(Joining.split(open, mark, 0, LATER)).isEmpty();
        assertThat(Joining.split(open, mark, 6, LATER)).isEmpty();
        assertThat(Joining.split(open, mark, 9, LATER)).isEmpty();
    }

    @Test
    void joiningUndoesSplitting() {
        OpenDocument open = open("aaaaaa");
        Annotation mark = open.markup().all().getFirst();
        OpenDocument split = open.with(marksAfter(open, Joining.split(open, mark, 3, LATER)));
        assertThat(after(split, joined(split, 0))).containsExactly("aaaaaa");
    }

    @Test
    void theEraserShortensPartsAndTakesOff() {
        OpenDocument open = open("aaaaaa", "  bb", "    aaaa");
        Optional<Change> change = Erasing.erase(open, new TextSpan(2, 4), "读者", LATER);
        assertThat(after(open, change)).containsExactlyInAnyOrder("aa", "    aa", "    aaaa");
        assertThat(Erasing.erase(open, new TextSpan(9, 10), "读者", LATER)).isEmpty();
        assertThat(Erasing.erase(open, new TextSpan(2, 4), "别人", LATER)).isEmpty();
    }

    @Test
    void theEraserLeavesComments() {
        OpenDocument open =
                open(List.of(Samples.annotation("m0", VERSION, 2, 4, "a").withComment("批", NOW)));
        Markup after = marksAfter(open, Erasing.erase(open, new TextSpan(0, 6), "读者", LATER));
        assertThat(after.all()).hasSize(1);
        assertThat(after.all().getFirst().codes()).isEmpty();
    }

    @Test
    void aMarkGrowsAndShrinksByUnits() {
        OpenDocument open = open("  aa");
        Annotation mark = open.markup().all().getFirst();
        Markup grown = marksAfter(open, Marking.grow(open, mark, LATER));
        assertThat(grown.all().getFirst().anchor().quote().exact())
                .contains("二三")
                .hasSizeGreaterThan(2);
    }

    @Test
    void aBookmarkOnASelectionOrOnTheSentenceOfTheCaretAndOffAgain() {
        OpenDocument open = open();
        Bookmark made =
                Objects.requireNonNull(((Edit.OfBookmark) Bookmarking.toggle(open, new TextSpan(3, 3), List.of(), LATER)
                                .orElseThrow()
                                .edits()
                                .getFirst())
                        .after());
        assertThat(made.span()).isEqualTo(new TextSpan(0, 11));
        Change off = Bookmarking.toggle(open, new TextSpan(5, 5), List.of(made), LATER)
                .orElseThrow();
        assertThat(off.name().key()).isEqualTo("change.unbookmark");
        Change onWords = Bookmarking.toggle(open, new TextSpan(12, 14), List.of(made), LATER)
                .orElseThrow();
        assertThat(((Edit.OfBookmark) onWords.edits().getFirst()).after()).isNotNull();
    }
}
