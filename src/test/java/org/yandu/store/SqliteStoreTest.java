package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.adding;
import static org.yandu.workspace.Samples.annotation;
import static org.yandu.workspace.Samples.code;
import static org.yandu.workspace.Samples.document;
import static org.yandu.workspace.Samples.importing;
import static org.yandu.workspace.Samples.version;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.CoderMark;
import org.yandu.annotation.Markup;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Extent;
import org.yandu.workspace.HistoryEntry;

class SqliteStoreTest {

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

    private DocumentVersion taken() {
        store.commit(importing("d1", TEXT), NOW);
        store.commit(adding(code("c1", "信用", 1), code("c2", "法治", 2)), NOW);
        return store.version("d1-v1");
    }

    @Test
    void whatWasCommittedIsThereAfterARestart() {
        DocumentVersion version = taken();
        Annotation mark = annotation("a1", version, 3, 6, "c2", "c1");
        store.commit(adding(mark), NOW);
        restart();
        assertThat(store.load().documents()).extracting(d -> d.id()).containsExactly("d1");
        assertThat(store.version("d1-v1").text()).isEqualTo(TEXT);
        assertThat(store.annotationsOf("d1-v1")).containsExactly(mark);
        assertThat(store.annotations(AnnotationQuery.ALL)).containsExactly(mark);
    }

    /** TEXT begins with characters outside the BMP: two units each. */
    @Test
    void whatCodersAreComparedByIsThatOfTheAnnotations() {
        DocumentVersion version = taken();
        store.commit(
                adding(
                        annotation("a1", version, 3, 6, "c2", "c1"),
                        annotation("a2", version, 0, 4),
                        annotation("a3", version, 12, 16, "c1")),
                NOW);
        assertThat(store.coderMarks("d1-v1"))
                .containsExactlyElementsOf(Markup.of(store.annotationsOf("d1-v1")).all().stream()
                        .map(CoderMark::of)
                        .toList())
                .extracting(CoderMark::comment)
                .containsExactly("批注", "", "");
    }

    @Test
    void extentsAreOfTheShownVersionInCodePoints() {
        DocumentVersion first = taken();
        store.commit(importing("d2", "𠮷祥"), NOW);
        DocumentVersion second = version("d1-v2", "d1", "新𬬻");
        store.commit(
                Change.of(
                        "change.import",
                        List.of(),
                        List.of(
                                new Edit.OfVersion(null, second),
                                new Edit.OfDocument(document("d1", "d1", first), document("d1", "d1", second)))),
                NOW);
        assertThat(store.extents()).containsOnly(Map.entry("d1", new Extent(2, 2)), Map.entry("d2", new Extent(2, 1)));
    }

    @Test
    void undoAndRedoSurviveRestarts() {
        DocumentVersion version = taken();
        Annotation mark = annotation("a1", version, 3, 6, "c1");
        store.commit(adding(mark), NOW);
        restart();
        assertThat(store.undo()).isPresent();
        assertThat(store.annotationsOf("d1-v1")).isEmpty();
        restart();
        assertThat(store.firstUndone())
                .map(HistoryEntry::name)
                .hasValueSatisfying(name -> assertThat(name.key()).isEqualTo("change.mark"));
        assertThat(store.redo()).isPresent();
        assertThat(store.annotationsOf("d1-v1")).containsExactly(mark);
        assertThat(store.redo()).isEmpty();
    }

    @Test
    void anImportIsUndoneAndRedoneWithItsTextAndNoise() {
        Noise noise = new Noise(new TextSpan(3, 5), Noise.Kind.ADVERTISEMENT, "noise.advertisement");
        store.commit(importing("d1", TEXT, noise), NOW);
        assertThat(store.undo()).isPresent();
        assertThat(store.load().documents()).isEmpty();
        restart();
        store.redo();
        assertThat(store.version("d1-v1").text()).isEqualTo(TEXT);
        assertThat(store.version("d1-v1").noise()).isEqualTo(List.of(noise));
    }
}
