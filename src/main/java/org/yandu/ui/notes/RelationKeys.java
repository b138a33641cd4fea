package org.yandu.ui.notes;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yandu.annotation.Annotation;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.shell.PaneModel;

/** Linking two passages by key: L on one, L on the other, then the number of what is said. */
final class RelationKeys {

    static final RoomKey LINK = new RoomKey.Named("key.link", "L");

    private final Keys keys;
    private final RelationsModel model;
    private final PaneModel pane;

    RelationKeys(Parts parts, PaneModel pane) {
        this.keys = parts.desk().keys();
        this.model = parts.relations();
        this.pane = pane;
    }

    /** Whether that was all there is to do about it. */
    boolean pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
        if (event.getCode() == KeyCode.ESCAPE && plain && model.startProperty().get() != null) {
            model.cancel();
            return true;
        }
        if (model.askedProperty().get() != null && plain && event.getCode().isDigitKey()) {
            String name = event.getCode().getName();
            int number = name.charAt(name.length() - 1) - '1';
            if (number >= 0 && number < RelationsModel.KINDS.size()) {
                model.choose(RelationsModel.KINDS.get(number));
            }
            return true;
        }
        return LINK.matches(keys, event) && link();
    }

    private boolean link() {
        mark().ifPresentOrElse(model::link, model::refuse);
        return true;
    }

    private Optional<Annotation> mark() {
        return pane.focusedMark()
                .or(() -> at(pane.caretProperty().get()))
                .or(() -> at(pane.caretProperty().get() - 1));
    }

    /** Just marked, the caret stands after the mark. */
    private Optional<Annotation> at(int offset) {
        return offset < 0
                ? Optional.empty()
                : pane.open().flatMap(open -> open.markup().at(offset).stream().reduce((before, after) -> after));
    }
}
