package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;

/** Memos and relations as changes. */
class MemoWritingTest {

    private static final Instant LATER = NOW.plusSeconds(60);
    private final Memo blank = MemoWriting.blank(Memo.Subject.LIBRARY, "读者", NOW);

    private static Edit.OfMemo edit(Optional<Change> change) {
        return (Edit.OfMemo) change.orElseThrow().edits().getFirst();
    }

    @Test
    void nothingIsKeptOfABlankSheet() {
        assertThat(MemoWriting.write(null, blank, LATER)).isEmpty();
        assertThat(MemoWriting.write(null, blank.written(" ", "\n", NOW), LATER))
                .isEmpty();
    }

    @Test
    void theFirstWordMakesItAndLaterOnesChangeIt() {
        Edit.OfMemo first = edit(MemoWriting.write(null, blank.written("", "信用", NOW), LATER));
        assertThat(first.before()).isNull();
        Memo kept = java.util.Objects.requireNonNull(first.after());
        assertThat(kept.id()).isEqualTo(blank.id());
        assertThat(kept.modified()).isEqualTo(LATER);
        assertThat(kept.created()).isEqualTo(NOW);
        Edit.OfMemo second = edit(MemoWriting.write(kept, blank.written("题", "信用𠮷", NOW), LATER));
        assertThat(second.before()).isEqualTo(kept);
        assertThat(second.after()).isEqualTo(kept.written("题", "信用𠮷", LATER));
        assertThat(MemoWriting.write(kept, kept, LATER)).isEmpty();
    }

    @Test
    void aKeptMemoOutlivesItsLastWord() {
        Memo kept = blank.written("", "信用", NOW);
        assertThat(edit(MemoWriting.write(kept, kept.written("", "", NOW), LATER))
                        .after())
                .isNotNull();
        assertThat(MemoWriting.remove(kept).edits()).containsExactly(new Edit.OfMemo(kept, null));
    }

    @Test
    void aRelationIsSaidOnce() {
        Relating.Signed signed = new Relating.Signed("读者", NOW);
        Relation said = new Relation("r", "a", "b", Relation.Kind.SUPPORTS, "", "读者", NOW);
        Relation against = new Relation("s", "a", "b", Relation.Kind.CONTRADICTS, "", "读者", NOW);
        assertThat(Relating.relate(List.of(), "a", "a", Relation.Kind.SUPPORTS, signed))
                .isEmpty();
        assertThat(Relating.relate(List.of(said), "a", "b", Relation.Kind.SUPPORTS, signed))
                .isEmpty();
        assertThat(Relating.relate(List.of(said), "b", "a", Relation.Kind.SUPPORTS, signed))
                .isPresent();
        assertThat(Relating.relate(List.of(said), "a", "b", Relation.Kind.CONTINUES, signed))
                .isPresent();
        // A contradiction reads the same from both ends.
        assertThat(Relating.relate(List.of(against), "b", "a", Relation.Kind.CONTRADICTS, signed))
                .isEmpty();
        assertThat(Relating.unrelate(said).inverse().edits()).containsExactly(new Edit.OfRelation(null, said));
    }
}
