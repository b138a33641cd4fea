package org.yandu.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.HitCoding.Passage;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

class HitCodingTest {

    @TempDir
    Path folder;

    private static Passage passage(String document, String version, int start, int end) {
        return new Passage(document, version, new TextSpan(start, end), "");
    }

    /** Passages of another text, of a document that had gone, and without words were told as if they had had the theme before. */
    @Test
    void onlyWhatHadTheThemeIsCountedAsHavingHadIt() {
        try (Workspace workspace = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC())) {
            Code credit = Samples.code("credit", "信用", 1);
            workspace.apply(Samples.adding(credit));
            workspace.apply(Samples.importing("d", "信用为本。  法治为基。"));
            HitCoding.Hand hand = new HitCoding.Hand(credit, "我", Samples.NOW);
            HitCoding.change(workspace, List.of(passage("d", "d-v1", 0, 2)), hand, Gauge.NONE)
                    .change()
                    .ifPresent(workspace::apply);
            HitCoding.Outcome made = HitCoding.change(
                    workspace,
                    List.of(
                            passage("d", "d-v1", 0, 2),
                            passage("d", "d-v1", 7, 9),
                            passage("d", "d-v0", 2, 4),
                            passage("d", "d-v1", 5, 7),
                            passage("gone", "gone-v1", 0, 2)),
                    hand,
                    Gauge.NONE);
            assertThat(made.before()).isEqualTo(1);
            assertThat(made.change().orElseThrow().edits()).hasSize(1);
        }
    }
}
