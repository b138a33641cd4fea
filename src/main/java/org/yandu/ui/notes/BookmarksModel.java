package org.yandu.ui.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.yandu.annotation.Bookmark;
import org.yandu.document.Document;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeptRecords;
import org.yandu.ui.shell.Places;
import org.yandu.workspace.Bookmarking;
import org.yandu.workspace.Change;

/** Which bookmarks are listed, and what is done with them. */
final class BookmarksModel {

    static final String PANEL = "side.bookmarks";

    private final Desk desk;
    private final PlaceJumps jumps;
    private final Places places;
    private final KeptRecords<Bookmark> bookmarks;
    private final BooleanProperty everywhere = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Bookmark>> listed = new ReadOnlyObjectWrapper<>(List.of());

    BookmarksModel(Parts parts) {
        this.desk = parts.desk();
        this.jumps = parts.jumps();
        this.places = new Places(desk);
        this.bookmarks = new KeptRecords<>(
                desk,
                Bookmark.class,
                Bookmark::id,
                () -> desk.workspace().store().bookmarks());
        InvalidationListener again = o -> list();
        bookmarks.allProperty().addListener(again);
        everywhere.addListener(again);
        desk.openProperty().addListener(again);
    }

    Desk desk() {
        return desk;
    }

    /** Whether those of all documents are listed, instead of the one in focus. */
    BooleanProperty everywhereProperty() {
        return everywhere;
    }

    /** By document, then place. */
    ReadOnlyObjectProperty<List<Bookmark>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    private void list() {
        String here = desk.focused().open().map(open -> open.document().id()).orElse("");
        List<String> documents =
                desk.library().documents().stream().map(Document::id).toList();
        listed.set(bookmarks.all().stream()
                .filter(bookmark -> everywhere.get() || bookmark.documentId().equals(here))
                .sorted(Comparator.comparing((Bookmark bookmark) -> documents.indexOf(bookmark.documentId()))
                        .thenComparing(Bookmark::span)
                        .thenComparing(Bookmark::id))
                .toList());
    }

    String titleOf(Bookmark bookmark) {
        return desk.library()
                .document(bookmark.documentId())
                .map(Document::title)
                .orElse("");
    }

    void placeOf(Bookmark bookmark, Consumer<String> show) {
        places.of(bookmark, show);
    }

    void go(Bookmark bookmark) {
        jumps.to(bookmark);
    }

    void rename(Bookmark bookmark, String name) {
        change(bookmark, now -> Bookmarking.rename(now, name));
    }

    void remove(Bookmark bookmark) {
        change(bookmark, now -> Optional.of(Bookmarking.remove(now)));
    }

    /** As it is by then; nothing when it has gone. */
    private void change(Bookmark seen, Function<Bookmark, Optional<Change>> maker) {
        desk.gate()
                .changeLibrary(workspace -> workspace.store().bookmarks(seen.versionId()).stream()
                        .filter(bookmark -> bookmark.id().equals(seen.id()))
                        .findFirst()
                        .flatMap(maker));
    }
}
