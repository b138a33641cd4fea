package org.yandu.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.yandu.document.Document;

/** A list of all documents with a field to narrow it, for choosing one. */
public final class DocumentChooser {

    private DocumentChooser() {}

    /** Opens under a node; choosing opens the document in the pane. */
    public static void show(Desk desk, PaneModel pane, Node under) {
        show(desk, under, chosen -> desk.open(pane, chosen.id()));
    }

    /** Opens under a node and goes away when one is chosen. */
    public static void show(Desk desk, Node under, Consumer<Document> then) {
        Chooser.Offer<Document> offer = new Chooser.Offer<>(
                desk.library().documents(), "documents.filter", Document::title, () -> new DocumentCell(desk));
        Chooser.show(desk, under, offer, then);
    }
}
