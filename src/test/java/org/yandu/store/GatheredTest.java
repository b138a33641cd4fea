package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Samples;

/** What lay on pages and what the journal says of it do not always agree. Step 2 makes the mark a1, steps 3 and 4 write its comment anew. */
class GatheredTest {

    private static final String SOUND = "annotation a1";

    @TempDir
    Path place;

    @BeforeEach
    void aMarkThatWasWrittenTwice() {
        try (SqliteStore store = SqliteStore.open(place, Access.READ_WRITE)) {
            store.commit(Samples.importing("d1", TEXT), NOW);
            DocumentVersion version = Samples.version("d1-v1", "d1", TEXT);
            Annotation first = Samples.annotation("a1", version, 0, 2);
            store.commit(Samples.adding(first), NOW);
            Annotation second = saying(first, "再读", 60);
            store.commit(changing(first, second), NOW);
            store.commit(changing(second, saying(first, "三读", 120)), NOW);
        }
    }

    private static Annotation saying(Annotation annotation, String comment, int seconds) {
        return new Annotation(
                annotation.id(),
                annotation.documentId(),
                annotation.versionId(),
                annotation.anchor(),
                annotation.codes(),
                comment,
                annotation.coder(),
                annotation.created(),
                NOW.plusSeconds(seconds));
    }

    private static Change changing(Annotation before, Annotation after) {
        return Change.of("change.mark", List.of(), List.of(new Edit.OfAnnotation(before, after)));
    }

    /** @param done to the library before the journal mends it */
    private List<String> mended(Set<String> sound, String... done) throws SQLException {
        try (Link link = Link.open(new LibraryFolder(place).database(), Link.Mode.WRITE)) {
            for (String each : done) {
                link.script(each);
            }
            new Gathered(link, sound).mend(new Remnants(link).told());
            return link.all("SELECT comment FROM annotation", row -> row.getString(1));
        }
    }

    private static String as(String comment, int seconds) {
        return "UPDATE annotation SET comment = '" + comment + "', modified = '" + Row.moment(NOW.plusSeconds(seconds))
                + "'";
    }

    @Test
    void oneAsItOnceWasIsAsItIsNow() throws SQLException {
        assertThat(mended(Set.of(), as("再读", 60))).containsExactly("三读");
    }

    /** The typing of a comment is one step: what it was on the way is in no image. */
    @Test
    void oneFromAmidTypingIsAsItIsNow() throws SQLException {
        assertThat(mended(Set.of(), as("三", 119))).containsExactly("三读");
    }

    @Test
    void oneFromAStepThatWasUndoneIsAsItIsNow() throws SQLException {
        assertThat(mended(Set.of(), "UPDATE journal SET status = 'undone' WHERE number = 4"))
                .containsExactly("再读");
    }

    @Test
    void oneThatTheJournalHasLostTheLastWordOnStays() throws SQLException {
        assertThat(mended(Set.of(), as("四读", 180))).containsExactly("四读");
    }

    @Test
    void oneThatSqliteReadStays() throws SQLException {
        assertThat(mended(Set.of(SOUND), as("再读", 60))).containsExactly("再读");
    }

    /** Removed in step 5, brought in again in a step that is lost. */
    @Test
    void onlyWhatWasGatheredIsTakenAway() throws SQLException {
        String gone = """
                INSERT INTO journal (number, at, name_key, name_args, status) SELECT 5, at, name_key, name_args, 'done' FROM journal WHERE number = 4;
                INSERT INTO journal_edit (step, position, record, before) SELECT 5, 0, record, after FROM journal_edit WHERE step = 4""";
        String[] steps = gone.split(";", -1);
        assertThat(mended(Set.of(SOUND), steps)).containsExactly("三读");
        assertThat(mended(Set.of())).isEmpty();
    }
}
