package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;

/** A library as the first program that was given away left it. */
class FirstSchemaTest {

    /** One document, taken in as one step; the rows as schema 1 wrote them. */
    private static final String CONTENT = """
            INSERT INTO version_text VALUES ('v1', '一、总体要求');
            INSERT INTO document VALUES ('d1', '意见', NULL, NULL, NULL, NULL, NULL, NULL, 'txt',
                '2026-03-01T08:00:00.000000000Z', 'v1');
            INSERT INTO version VALUES ('v1', 'd1', 'UTF-8', '00', 6, '2026-03-01T08:00:00.000000000Z');
            INSERT INTO noise VALUES ('v1', 0, 0, 1, 'PAGE', 'noise.page');
            INSERT INTO journal VALUES (1, '2026-03-01T08:00:00.000000000Z', 'change.import', '["1"]', 'done');
            INSERT INTO journal_edit VALUES (1, 0, 'document', NULL,
                '{"id":"d1","title":"意见","subtitle":null,"author":null,"issuer":null,"number":null,"date":null,'
                || '"source":null,"format":"txt","added":"2026-03-01T08:00:00.000000000Z","current_version":"v1"}');
            INSERT INTO journal_edit VALUES (1, 1, 'version', NULL,
                '{"id":"v1","document_id":"d1","encoding":"UTF-8","sha256":"00","characters":6,'
                || '"created":"2026-03-01T08:00:00.000000000Z",'
                || '"noise":[{"start_cp":0,"end_cp":1,"kind":"PAGE","reason":"noise.page"}]}');
            INSERT INTO code VALUES ('c1', '信用', '信', '#B97A00', '#FBE9BF', '#4A3A14', 'SOLID', '守信', 1, NULL, 0);
            INSERT INTO annotation VALUES ('a1', 'd1', 'v1', 2, 4, '总体', '一、', '要求', '', '读者',
                '2026-03-01T08:00:00.000000000Z', '2026-03-01T08:00:00.000000000Z', '总体');
            INSERT INTO annotation_code VALUES ('a1', 0, 'c1');
            INSERT INTO journal VALUES (2, '2026-03-01T09:00:00.000000000Z', 'change.mark', '["信用"]', 'done');
            INSERT INTO journal_edit VALUES (2, 0, 'code', NULL,
                '{"id":"c1","name":"信用","sign":"信","colour_full":"#B97A00","colour_light":"#FBE9BF",'
                || '"colour_dark":"#4A3A14","pattern":"SOLID","definition":"守信","key":1,"parent_id":null,"position":0}');
            INSERT INTO journal_edit VALUES (2, 1, 'annotation', NULL,
                '{"id":"a1","document_id":"d1","version_id":"v1","start_cp":2,"end_cp":4,"exact":"总体","prefix":"一、",'
                || '"suffix":"要求","comment":"","coder":"读者","created":"2026-03-01T08:00:00.000000000Z",'
                || '"modified":"2026-03-01T08:00:00.000000000Z","codes":[{"code_id":"c1"}]}');
            PRAGMA user_version = 1;
            """;

    @TempDir
    Path root;

    private void leaveOldLibrary() throws IOException, SQLException {
        LibraryFolder folder = new LibraryFolder(root);
        SqliteStore.open(root, Access.READ_WRITE).close();
        Files.delete(folder.database());
        LibraryFolder.createFile(folder.database());
        try (Link link = Link.open(folder.database(), Link.Mode.WRITE)) {
            link.script(Migrations.ours().script(0));
            link.script("BEGIN;" + CONTENT + "COMMIT; PRAGMA application_id = " + Inspection.APPLICATION_ID);
        }
    }

    @Test
    void isReadAndItsStepsAreUndoneAsBefore() throws IOException, SQLException {
        leaveOldLibrary();
        try (SqliteStore store = SqliteStore.open(root, Access.READ_WRITE)) {
            DocumentVersion version = store.version("v1");
            assertThat(version.origin().cause()).isEqualTo(Cause.TAKEN_IN);
            assertThat(version.origin().fileName()).isNull();
            assertThat(version.structure().isEmpty()).isTrue();
            assertThat(version.noise()).hasSize(1);

            assertThat(store.load().codebook().books()).containsExactly(StartingThemes.book());
            assertThat(store.load().codebook().codes())
                    .extracting(Code::definition, code -> code.place().book())
                    .containsExactly(tuple("守信", Book.FIRST));
            assertThat(store.undo()).isPresent();
            assertThat(store.load().codebook().books()).isEmpty();
            assertThat(store.annotationsOf("v1")).isEmpty();
            assertThat(store.undo()).isPresent();
            assertThat(store.load().documents()).isEmpty();
            assertThat(store.redo()).isPresent();
            assertThat(store.redo()).isPresent();
            assertThat(store.annotationsOf("v1")).extracting(a -> a.flags()).containsExactly(Set.of());
            assertThat(store.version("v1").noise()).isEqualTo(version.noise());
        }
        HistoryPropertyTest.assertSound(root);
    }
}
