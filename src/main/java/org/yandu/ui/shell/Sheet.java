package org.yandu.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yandu.ui.keys.Action;

/**
 * Something that lies over lists and texts until it is closed: Esc closes it, the focus stays in it and goes back where it was.
 * Bars and notices stay in view, unlike with a dialog.
 */
public abstract class Sheet extends StackPane {

    /** What is left of a sheet to be seen while something is carried out of it. */
    private static final double CARRYING = 0.12;

    private final VBox paper = new VBox();
    private @Nullable Pane place;
    private @Nullable Node before;

    /** Whether what had the focus can do nothing any more, and nobody has it yet. */
    private boolean losing;

    /** @param id by which it is found */
    protected Sheet(String id) {
        setId(id);
        getStyleClass().add("sheet-shade");
        paper.getStyleClass().add("sheet");
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(paper);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        // On its way down: lists swallow the key on its way up.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                closed();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((o, was, is) -> keepFocus(was, is));
            }
        });
    }

    /**
     * Where it comes to lie when it is first opened. Not before: whatever is in the window is dressed at the start, seen or not, and
     * there are many sheets.
     */
    void liesIn(Pane here) {
        place = here;
        if (isVisible()) {
            // Its model was shown before it had a place.
            setVisible(false);
            open();
        }
    }

    /** The window it belongs to, open or not. */
    public @Nullable Window window() {
        Scene scene = place == null ? getScene() : place.getScene();
        return scene == null ? null : scene.getWindow();
    }

    protected VBox paper() {
        return paper;
    }

    /** As large as the window allows, up to this, in px. */
    protected void setMost(double width, double height) {
        paper.setMaxSize(width, height);
        paper.setPrefSize(width, height);
        paper.setMinSize(0, 0);
    }

    /** Where the focus goes first. */
    protected abstract Node first();

    /** The reader wants it away. */
    protected abstract void closed();

    public boolean isOpen() {
        return isVisible();
    }

    /** Opens and closes with its model; {@code before} is run each time before it opens. */
    protected void follow(ObservableValue<Boolean> shown, Runnable before) {
        shown.subscribe(now -> {
            if (now) {
                before.run();
                open();
            } else {
                close();
            }
        });
    }

    protected void open() {
        if (getParent() == null && place != null) {
            place.getChildren().add(this);
        }
        if (!isVisible() && getParent() instanceof Cover cover) {
            cover.covered();
        }
        giveRoom();
        Scene scene = getScene();
        if (!isVisible() && scene != null) {
            before = scene.getFocusOwner();
        }
        setVisible(true);
        toFront();
        if (scene != null) {
            // What lies in something that scrolls belongs to no window before that is dressed, and could not take the
            // focus.
            applyCss();
        }
        first().requestFocus();
        if (scene != null && !isIn(scene.getFocusOwner())) {
            // What would have it can do nothing now; the keys, Esc among them, belong to the sheet all the same.
            paper.requestFocus();
        }
    }

    /** Whether it can be had again at any time, and so goes when another opens. */
    protected boolean yields() {
        return false;
    }

    /** Whether a key of the window acts while it is open: where one works on the library in it, what is done is seen in it. */
    protected boolean lets(Action action) {
        return yields() && action.group() != Action.Group.EDIT && action.group() != Action.Group.MARK;
    }

    private void giveRoom() {
        if (place != null) {
            List.copyOf(place.getChildren()).stream()
                    .filter(each -> each != this && each instanceof Sheet other && other.isOpen() && other.yields())
                    .forEach(each -> ((Sheet) each).closed());
        }
    }

    protected void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
        before = null;
    }

    /** As long as passages are carried out of it, so that they can be let go in what it covers. */
    void giveWay(Node source) {
        setMouseTransparent(true);
        setOpacity(CARRYING);
        source.addEventHandler(DragEvent.DRAG_DONE, new EventHandler<>() {
            @Override
            public void handle(DragEvent done) {
                source.removeEventHandler(DragEvent.DRAG_DONE, this);
                setMouseTransparent(false);
                setOpacity(1);
            }
        });
    }

    /**
     * Whoever tabs past the last control starts again with the first, instead of typing into what is covered. A button that can do
     * nothing while its work is under way gives the focus first to nobody, then to whatever comes next in the window, where Esc would
     * not reach the sheet.
     */
    private void keepFocus(@Nullable Node was, @Nullable Node owner) {
        if (!isVisible() || !isOnTop()) {
            return;
        }
        if (owner == paper) {
            return;
        }
        boolean passedOn = losing && !isIn(owner);
        losing = owner == null && was != null && was.isDisabled() && isIn(was);
        if (losing || passedOn) {
            paper.requestFocus();
        } else if (owner != null && !isIn(owner) && isCovered(owner)) {
            first().requestFocus();
        }
    }

    /** Of two open sheets only the upper one may fetch the focus, or they would take it from each other for ever. */
    private boolean isOnTop() {
        return getParent() != null
                && getParent().getChildrenUnmodifiable().stream()
                                .filter(Node::isVisible)
                                .reduce((below, above) -> above)
                                .orElse(null)
                        == this;
    }

    private boolean isIn(@Nullable Node node) {
        return isWithin(node, this);
    }

    /** Bars above and below are not: they belong to another branch of the window. */
    private boolean isCovered(Node node) {
        return isWithin(node, getParent());
    }

    /** Whether it is part of the whole, or the whole itself. */
    static boolean isWithin(@Nullable Node node, @Nullable Node whole) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == whole) {
                return true;
            }
        }
        return false;
    }
}
