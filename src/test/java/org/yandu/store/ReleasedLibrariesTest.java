package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.annotation.Annotation;
import org.yandu.document.Document;

/**
 * Libraries as the programs left them that were given away, each written by that program itself: the five readings, and two marks of a
 * teacher. Layouts 3, 5, 6, 8, 9 and 11 were never the last of a program. A new layout that is given away gets its file here.
 */
class ReleasedLibrariesTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7, 10, 12, 13, 14})
    void isBroughtToThePresentLayout(int schema) throws IOException, SQLException {
        LibraryFolder folder = new LibraryFolder(root);
        try (InputStream packed = Objects.requireNonNull(
                        getClass().getResourceAsStream("released/schema-%03d.db.gz".formatted(schema)));
                InputStream in = new GZIPInputStream(packed)) {
            Files.copy(in, folder.database());
        }
        try (SqliteStore store = SqliteStore.open(root, Access.READ_WRITE)) {
            List<Document> documents = store.load().documents();
            assertThat(documents).hasSize(5);
            List<Annotation> marks = documents.stream()
                    .flatMap(document -> store.annotationsOf(document.currentVersion()).stream())
                    .toList();
            assertThat(marks)
                    .extracting(mark -> store.version(mark.versionId())
                            .text()
                            .substring(mark.span().start(), mark.span().end()))
                    .containsExactlyInAnyOrder("提高依法行政水平", "法治化營商環境");
            assertThat(marks).extracting(Annotation::coder).containsOnly("王老师");
            assertThat(store.undo()).isPresent();
        }
        // What was brought to another layout was kept before.
        assertThat(Backup.all(folder))
                .extracting(Backup::schema)
                .isEqualTo(schema < SqliteStore.latestSchema() ? List.of(schema) : List.of());
        HistoryPropertyTest.assertSound(root);
    }
}
