package org.yandu.ui.wording;

import java.util.List;
import javafx.scene.control.Label;
import org.yandu.language.Texts;
import org.yandu.ui.shell.Asking;

/** What an empty list says: that it is being filled, while it is, and only then what its being empty means. */
final class EmptyHint extends Label {

    private final List<Asking> work;
    private final String working;
    private final String empty;

    /** @param work that fills the list */
    EmptyHint(Texts texts, String empty, List<Asking> work) {
        this.work = work;
        this.working = texts.get("search.searching");
        this.empty = empty;
        setWrapText(true);
        getStyleClass().add("empty-hint");
        work.forEach(asking -> asking.workingProperty().subscribe(job -> tell()));
    }

    private void tell() {
        setText(work.stream().anyMatch(Asking::isWorking) ? working : empty);
    }
}
