package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Places;
import org.yandu.workspace.Samples;
import org.yandu.workspace.TextIndex.Excerpt;
import org.yandu.workspace.TextIndex.Found;

/** Kept in step, made anew when it must be, whole even where it is not. */
class TextIndexTest {

    /** More than is indexed at once. */
    private static final int MUCH = IndexUpkeep.AT_ONCE / 2 + 1;

    @TempDir
    Path folder;

    private SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder, Access.READ_WRITE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void restart() {
        store.close();
        open();
    }

    private int hits(String words) {
        return store.index().find(List.of(Phrase.of(words, true)), id -> true, () -> false).stream()
                .mapToInt(found -> found.places().getFirst().size())
                .sum();
    }

    private static List<Edit> adding(String id, String text) {
        return new ArrayList<>(Samples.importing(id, text).edits());
    }

    /** A batch that is too much to be indexed at once. */
    private void muchText() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            edits.addAll(adding("d" + i, "信用" + "法治效能".repeat(MUCH / 4) + "終末"));
        }
        store.commit(Change.of("change.import", List.of(), edits), Samples.NOW);
    }

    private void sql(String sql) throws SQLException {
        try (Link link = Link.open(store.folder().database(), Link.Mode.WRITE)) {
            link.script(sql);
        }
    }

    @Test
    void oneDocumentIsThereAtOnceAndGoneAtOnce() {
        store.commit(Samples.importing("d1", "全麵實行製度"), Samples.NOW);
        assertThat(store.index().standing().isWhole()).isTrue();
        assertThat(hits("全面实行制度")).isEqualTo(1);
        store.undo();
        assertThat(hits("制度")).isZero();
        store.redo();
        assertThat(hits("制度")).isEqualTo(1);
    }

    @Test
    void aBatchWaitsAndIsFoundAllTheSame() {
        muchText();
        assertThat(store.index().standing().waiting()).isEqualTo(3);
        assertThat(hits("终末")).isEqualTo(3);
        // Killed before the index came to it: the next start knows what is missing.
        restart();
        assertThat(store.index().standing().waiting()).isEqualTo(3);
        while (store.index().follow()) {}
        assertThat(store.index().standing().isWhole()).isTrue();
        assertThat(hits("终末")).isEqualTo(3);
        assertThat(hits("效能法治")).isEqualTo(3 * (MUCH / 4 - 1));
        store.undo();
        assertThat(hits("终末")).isZero();
        while (store.index().follow()) {}
        assertThat(store.index().standing().isWhole()).isTrue();
    }

    @Test
    void noiseThatIsMarkedIsNotSearchedAnyMore() {
        store.commit(Samples.importing("d1", "始广告终"), Samples.NOW);
        DocumentVersion before = store.version("d1-v1");
        assertThat(hits("始终")).isZero();
        DocumentVersion after =
                before.withNoise(List.of(new Noise(new TextSpan(1, 3), Noise.Kind.MARKED, "noise.marked")));
        store.commit(
                Change.of("change.mark_noise", List.of(), List.of(new Edit.OfVersion(before, after))), Samples.NOW);
        assertThat(hits("始终")).isEqualTo(1);
        assertThat(hits("广告")).isZero();
        Found found = store.index()
                .find(List.of(Phrase.of("始终", true)), id -> true, () -> false)
                .getFirst();
        assertThat(store.index().excerpts(found.versionId(), found.places().getFirst(), 5))
                .containsExactly(new Excerpt(new TextSpan(0, 4), "", "始终", ""));
    }

    @Test
    void aDamagedBlockIsNoticedAndMadeAnew() throws SQLException {
        store.commit(Samples.importing("d1", "信用建设"), Samples.NOW);
        sql("UPDATE search_block SET data = zeroblob(length(data))");
        assertThat(hits("信用建设")).isEqualTo(1);
        assertThat(store.index().standing().waiting()).isEqualTo(1);
        while (store.index().follow()) {}
        assertThat(store.index().standing().isWhole()).isTrue();
        assertThat(hits("信用建设")).isEqualTo(1);
    }

    @Test
    void missingBlocksAreNoticedAtTheNextStart() throws SQLException {
        store.commit(Samples.importing("d1", "信用建设"), Samples.NOW);
        sql("DELETE FROM search_block");
        restart();
        while (store.index().follow()) {}
        assertThat(hits("信用建设")).isEqualTo(1);
    }

    @Test
    void anIndexByOtherRulesIsNotTrusted() throws SQLException {
        store.commit(Samples.importing("d1", "信用建设"), Samples.NOW);
        sql("UPDATE search_state SET rules = 'of old', generation = generation + 1");
        restart();
        assertThat(store.index().standing().waiting()).isEqualTo(1);
        assertThat(hits("信用")).isEqualTo(1);
        // What comes meanwhile is not mixed into it.
        store.commit(Samples.importing("d2", "信用"), Samples.NOW);
        assertThat(hits("信用")).isEqualTo(2);
        while (store.index().follow()) {}
        assertThat(store.index().standing().isWhole()).isTrue();
        assertThat(hits("信用")).isEqualTo(2);
    }

    @Test
    void manySmallSegmentsBecomeOne() throws SQLException {
        for (int i = 0; i < 20; i++) {
            store.commit(Samples.importing("d" + i, "第" + i + "篇𠮷信用，建设。"), Samples.NOW);
        }
        store.undo();
        while (store.index().follow()) {}
        try (Link link = Link.open(store.folder().database(), Link.Mode.READ)) {
            assertThat(link.number("SELECT count(*) FROM search_segment")).isLessThan(8);
            assertThat(link.number("SELECT count(*) FROM search_text")).isEqualTo(19);
        }
        assertThat(hits("𠮷信用")).isEqualTo(19);
        assertThat(hits("用，建")).isEqualTo(19);
        assertThat(store.index().find(List.of(Phrase.of("信用建设", false)), id -> true, () -> false))
                .hasSize(19)
                .allMatch(found -> found.places().getFirst().size() == 1);
    }

    @Test
    void excerptsAreTheSameFromTheIndexAndFromTheText() {
        String text = "甲乙𠮷丙\n\n　　丁戊  己庚\n辛壬癸";
        store.commit(Samples.importing("d1", text), Samples.NOW);
        DocumentVersion version = store.version("d1-v1");
        Places places = Places.ofLength(new int[] {0, 2, 5, 9}, 2);
        for (int width = 0; width < 8; width++) {
            assertThat(bare(store.index().excerpts("d1-v1", places, width)))
                    .isEqualTo(bare(Excerpt.of(version, places, width)));
        }
    }

    /** How much white space there is at the outer ends does not matter. */
    private static List<Excerpt> bare(List<Excerpt> excerpts) {
        return excerpts.stream()
                .map(e -> new Excerpt(
                        e.span(), e.before().strip(), e.words(), e.after().strip()))
                .toList();
    }
}
