package org.yandu.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.exchange.bundle.Packing;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Workspace;

/** A deck as Anki opens it, and the same deck as a table. */
class CardsTest {

    @TempDir
    Path folder;

    private byte[] written(Workspace library, ForeignFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Packing.of(library, "信用::一", AnnotationQuery.ALL), RandomLibrary.TEXTS, library.store(), out);
        return out.toByteArray();
    }

    private List<String> rows(byte[] deck, String sql) throws IOException, SQLException {
        Path file = folder.resolve("c" + System.nanoTime());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(deck))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("collection.anki2");
            Files.write(file, zip.readAllBytes());
            assertThat(zip.getNextEntry().getName()).isEqualTo("media");
        }
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    @Test
    void everyCardIsThereOnceWithTheSameGuidInEveryDeck() throws Exception {
        try (Workspace library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), RandomLibrary.CLOCK)) {
            RandomLibrary.fill(library, 4, 2);
            byte[] deck = written(library, ForeignFormat.ANKI);
            List<String> guids = rows(deck, "select guid from notes order by guid");
            long commented = library.store().annotations(AnnotationQuery.ALL).stream()
                    .filter(mark -> !mark.comment().isBlank())
                    .count();
            long defined = library.state().codebook().codes().stream()
                    .filter(code -> !code.definition().isBlank())
                    .count();

            assertThat(guids).doesNotHaveDuplicates().hasSize((int) (commented + defined));
            assertThat(rows(deck, "select n.id from notes n join cards c on c.nid = n.id join col on 1"))
                    .hasSameSizeAs(guids);
            assertThat(rows(deck, "select ver from col")).containsExactly("11");
            assertThat(rows(deck, "select flds from notes"))
                    .allMatch(fields -> fields.split("\u001F", -1).length == 3)
                    .noneMatch(fields -> fields.contains("<b&c>"));
            assertThat(rows(
                            deck,
                            "select json_extract(models, '$.' || (select min(mid) from notes) || '.name') from col"
                                    .replace("'$.' ||", "'$.\"' ||")
                                    .replace("|| '.name'", "|| '\".name'")))
                    .containsExactly("YanDu");
            assertThat(rows(deck, "pragma integrity_check")).containsExactly("ok");
            assertThat(rows(written(library, ForeignFormat.ANKI), "select guid from notes order by guid"))
                    .isEqualTo(guids);

            List<String> lines = new String(written(library, ForeignFormat.TSV), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSize(guids.size() + 4);
            assertThat(lines.subList(4, lines.size()))
                    .allMatch(line -> line.split("\t", -1).length == 5)
                    .extracting(line -> line.split("\t")[0])
                    .containsExactlyInAnyOrderElementsOf(guids);
        }
    }

    /** What Anki needs to update a note and leave its cards where they were: the same guid, ids and model, and a later change. */
    @Test
    void aChangedCommentIsTheSameNoteChangedLater() throws Exception {
        String sql = "select n.guid || ' ' || n.id || ' ' || n.mid || ' ' || c.id || ' ' || c.did from notes n"
                + " join cards c on c.nid = n.id order by 1";
        String later = "select max(mod) from notes where flds like '%改过的批注%'";
        try (Workspace library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), RandomLibrary.CLOCK)) {
            RandomLibrary.fill(library, 4, 2);
            Annotation before = library.store().annotations(AnnotationQuery.ALL).stream()
                    .filter(mark -> !mark.comment().isBlank())
                    .findFirst()
                    .orElseThrow();
            byte[] first = written(library, ForeignFormat.ANKI);
            Instant now = before.modified().plusSeconds(60);
            library.apply(Change.of(
                    "change.comment",
                    List.of("x"),
                    List.of(new Edit.OfAnnotation(before, before.withComment("改过的批注", now)))));
            byte[] second = written(library, ForeignFormat.ANKI);

            assertThat(rows(second, sql)).isEqualTo(rows(first, sql)).isNotEmpty();
            assertThat(rows(second, later)).containsExactly(String.valueOf(now.getEpochSecond()));
        }
    }
}
