package org.yandu.exchange.accession;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.codebook.StartingThemes;
import org.yandu.exchange.Progress;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** A new library, into which files are taken. */
abstract class TakingCase {

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    Workspace library;

    @BeforeEach
    void open() {
        library = new Workspace(
                SqliteStore.open(folder, Access.READ_WRITE),
                Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        library.close();
    }

    final void addStartingThemes() {
        library.ground(Change.of(
                "change.start",
                List.of(),
                StartingThemes.codes().stream()
                        .map(code -> new Edit.OfCode(null, code))
                        .toList()));
    }

    final Importer importer() {
        return new Importer(library, Clock.systemUTC(), Texts.of(Locale.CHINESE));
    }

    final List<Outcome> takeAll(Source... sources) {
        return importer().take(List.of(sources), Progress.NONE);
    }

    final Outcome take(Source source) {
        return takeAll(source).getFirst();
    }

    final Outcome take(String name, String text) {
        return take(text(name, text));
    }

    static Source text(String name, String text) {
        return Source.bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The document that is there. */
    final OpenDocument only() {
        return library.open(library.state().documents().getFirst().id());
    }
}
