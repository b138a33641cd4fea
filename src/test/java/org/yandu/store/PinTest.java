package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Pin;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Change;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Pinning;
import org.yandu.workspace.Removal;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Workspace;

class PinTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(SqliteStore.open(folder.resolve("library"), Access.READ_WRITE), Clock.systemUTC());
        workspace.apply(Samples.importing("a", Samples.TEXT));
        workspace.apply(Samples.importing("b", "前言。" + Samples.TEXT));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Optional<Change> toggle(int here, int there) {
        return Pinning.toggle(List.of(end("a", here), end("b", there)), Samples.NOW);
    }

    private Pinning.End end(String document, int at) {
        OpenDocument open = workspace.open(document);
        workspace.release(document);
        return new Pinning.End(open, new TextSpan(at, at), pins(document));
    }

    private List<Pin> pins(String document) {
        return workspace.store().pins(document + "-v1");
    }

    private String quote(String document) {
        return pins(document).getFirst().anchor().quote().exact();
    }

    @Test
    void sentencesArePinnedTogetherAndLetGoByTheSameKey() {
        int there = ("前言。" + Samples.TEXT).indexOf("𬬻");
        workspace.apply(toggle(Samples.TEXT.indexOf("𬬻"), there).orElseThrow());
        assertThat(quote("a")).startsWith("法治是𬬻火").isEqualTo(quote("b"));
        assertThat(pins("a").getFirst().knot()).isEqualTo(pins("b").getFirst().knot());
        workspace.apply(toggle(Samples.TEXT.indexOf("炼出"), there).orElseThrow());
        assertThat(pins("a")).isEmpty();
        assertThat(pins("b")).isEmpty();
        workspace.undo();
        assertThat(pins("a")).hasSize(1);
        workspace.undo();
        assertThat(pins("b")).isEmpty();
    }

    @Test
    void oneTextAloneIsNotPinned() {
        assertThat(Pinning.toggle(List.of(end("a", 0)), Samples.NOW)).isEmpty();
    }

    /** The other end waits: it is found again when the document comes back. */
    @Test
    void aPinGoesWithItsDocumentAndComesBackWithIt() {
        workspace.apply(toggle(1, 4).orElseThrow());
        workspace.apply(Removal.of(
                workspace.store(), List.of(workspace.state().document("b").orElseThrow())));
        assertThat(pins("b")).isEmpty();
        assertThat(pins("a")).hasSize(1);
        workspace.undo();
        assertThat(pins("b")).hasSize(1);
    }

    @Test
    void aPinGoesAlongToANewerText() {
        int law = Samples.TEXT.indexOf("法治");
        workspace.apply(toggle(law, law + 3).orElseThrow());
        Document document = workspace.state().document("a").orElseThrow();
        DocumentVersion next = Samples.version("a-v2", "a", "新加的一段。\n" + Samples.TEXT);
        workspace.apply(Versioning.of(workspace.store(), document, document.showing(next), next, Samples.NOW)
                .named("change.new_version", "题"));
        assertThat(pins("a")).isEmpty();
        assertThat(workspace.store().pins("a-v2"))
                .singleElement()
                .satisfies(pin -> assertThat(pin.anchor().quote().exact()).startsWith("法治是𬬻火"));
        workspace.undo();
        assertThat(pins("a")).hasSize(1);
    }
}
