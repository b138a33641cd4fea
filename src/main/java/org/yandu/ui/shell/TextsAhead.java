package org.yandu.ui.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * The text that lay in the first pane last, read while the window is being made, so that the first frame a reader sees has it in it. What
 * cannot be read is met again, and told, when its pane asks for it.
 */
public final class TextsAhead {

    private final Workspace workspace;
    private final List<CompletableFuture<OpenDocument>> reading;

    private TextsAhead(Workspace workspace, List<CompletableFuture<OpenDocument>> reading) {
        this.workspace = workspace;
        this.reading = reading;
    }

    /** On any thread; reads aside. */
    public static TextsAhead read(Workspace workspace, Background background) {
        Stream<String> wanted = Session.documents(workspace.store())
                .filter(id -> workspace.state().documents().stream()
                        .anyMatch(document -> document.id().equals(id)));
        return new TextsAhead(
                workspace,
                wanted.limit(1)
                        .map(id -> background.aside(() -> workspace.open(id)))
                        .toList());
    }

    /** The panes hold what they show by now. */
    public void letGo() {
        reading.forEach(text ->
                text.thenAccept(open -> workspace.release(open.document().id())));
    }
}
