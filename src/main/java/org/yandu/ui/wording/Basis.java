package org.yandu.ui.wording;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.Outliner;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.Change;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** What everything here is worked out from: the texts of the library, and what the reader says about names. */
final class Basis {

    private final Desk desk;
    private final IntegerProperty texts = new SimpleIntegerProperty();
    private final IntegerProperty rulings = new SimpleIntegerProperty();
    private final IntegerProperty panes = new SimpleIntegerProperty();
    private Subscription watched = Subscription.EMPTY;

    Basis(Desk desk) {
        this.desk = desk;
        desk.focusedProperty().subscribe(pane -> panes.set(panes.get() + 1));
        desk.panes().addListener((ListChangeListener<PaneModel>) change -> watch());
        watch();
        desk.gate().lastChangeProperty().addListener((o, was, is) -> heed(is));
    }

    Desk desk() {
        return desk;
    }

    /** Changes whenever a text or what is known about one does; marks are none of its business. */
    ReadOnlyIntegerProperty textsProperty() {
        return texts;
    }

    ReadOnlyIntegerProperty rulingsProperty() {
        return rulings;
    }

    /** Changes whenever something else lies open. */
    ReadOnlyIntegerProperty panesProperty() {
        return panes;
    }

    private void watch() {
        watched.unsubscribe();
        watched = desk.panes().stream()
                .map(pane -> pane.openProperty().subscribe(open -> panes.set(panes.get() + 1)))
                .reduce(Subscription.EMPTY, Subscription::and);
    }

    private void heed(@Nullable ChangeApplied applied) {
        if (applied == null) {
            return;
        }
        Change change = applied.change();
        if (change.edits().stream()
                .anyMatch(edit -> edit instanceof Edit.OfVersion || edit instanceof Edit.OfDocument)) {
            texts.set(texts.get() + 1);
        }
        if (change.edits().stream().anyMatch(Edit.OfNameRuling.class::isInstance)) {
            rulings.set(rulings.get() + 1);
        }
    }

    /** Documents a scope has, in the order of the library. */
    List<Document> documents(Scope scope) {
        List<Document> all = desk.library().documents();
        if (scope == Scope.LIBRARY) {
            return all;
        }
        Stream<PaneModel> panes = scope == Scope.DOCUMENT ? Stream.of(desk.focused()) : desk.panes().stream();
        List<String> shown = panes.flatMap(pane -> pane.open().stream())
                .map(open -> open.document().id())
                .toList();
        return all.stream().filter(document -> shown.contains(document.id())).toList();
    }

    /** The outline of a document's text; for any thread. */
    OutlineTree outline(Document document, DocumentVersion version) {
        Workspace workspace = desk.workspace();
        return workspace
                .opened(document.id())
                .filter(open -> open.version().id().equals(version.id()))
                .map(OpenDocument::outline)
                .orElseGet(() -> Outliner.outline(
                        version, document.header(), workspace.store().corrections(version.id())));
    }

    /** The text a document has now; for any thread. */
    Function<Document, DocumentVersion> reader() {
        Workspace workspace = desk.workspace();
        return document -> workspace
                .opened(document.id())
                .map(OpenDocument::version)
                .filter(version -> version.id().equals(document.currentVersion()))
                .orElseGet(() -> workspace.store().version(document.currentVersion()));
    }
}
