package org.yandu.ui.reader;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Bookmark;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;

/** The bookmarks of the text in one pane, as they are now. */
final class BookmarkModel {

    private final Desk desk;
    private final PaneModel pane;
    private final ObjectProperty<List<Bookmark>> all = new SimpleObjectProperty<>(List.of());

    BookmarkModel(Desk desk, PaneModel pane) {
        this.desk = desk;
        this.pane = pane;
        pane.openProperty().addListener((o, was, is) -> {
            if (was == null || is == null || !was.version().equals(is.version())) {
                all.set(List.of());
                read();
            }
        });
        desk.gate().lastChangeProperty().addListener((o, was, is) -> changed(is));
        read();
    }

    /** In text order. */
    ObservableValue<List<Bookmark>> all() {
        return all;
    }

    private void changed(@Nullable ChangeApplied applied) {
        if (applied != null && applied.change().edits().stream().anyMatch(Edit.OfBookmark.class::isInstance)) {
            read();
        }
    }

    private void read() {
        pane.open()
                .ifPresent(open -> desk.background()
                        .read(
                                Job.named("job.open"),
                                () -> desk.workspace()
                                        .store()
                                        .bookmarks(open.version().id()),
                                found -> took(open, found)));
    }

    private void took(OpenDocument of, List<Bookmark> found) {
        if (pane.open().filter(open -> open.version().equals(of.version())).isPresent()) {
            all.set(List.copyOf(found));
        }
    }
}
