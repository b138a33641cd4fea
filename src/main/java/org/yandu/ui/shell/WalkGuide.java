package org.yandu.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.parts.TextButton;

/** Shades the window but for the place that is spoken of, and says beside it what it is for. */
final class WalkGuide extends Pane {

    private static final double WIDTH = 330;
    /** Between the place and its frame, and between the frame and what is said, px. */
    private static final double GAP = 12;

    private final Walk walk;
    private final EventHandler<KeyEvent> keys = this::key;
    private final Texts texts;
    private final Pane window;
    private final Consumer<String> reveal;
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label count = new Label();
    private final Button skip;
    private final Button back;
    private final Button next;
    private final VBox card;
    private @Nullable Node before;

    /**
     * @param window which it lies over
     * @param reveal told the place that comes next, so that nothing is spoken of that was put away
     */
    WalkGuide(Walk walk, Texts texts, Pane window, Consumer<String> reveal) {
        this.reveal = reveal;
        this.walk = walk;
        this.texts = texts;
        this.window = window;
        this.skip = new TextButton(texts, "walk.skip", "walk-skip", walk::end);
        this.back = new TextButton(texts, "walk.back", "walk-back", walk::back);
        this.next = new TextButton(texts, "walk.next", "walk-next", walk::next);
        this.card = card();
        setId("walk");
        setManaged(false);
        window.layoutBoundsProperty().addListener((o, was, is) -> point());
        walk.atProperty().addListener((o, was, is) -> show(is.intValue()));
    }

    private VBox card() {
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        words.setWrapText(true);
        words.getStyleClass().add("walk-words");
        count.getStyleClass().add("sheet-quiet");
        next.setDefaultButton(false);
        next.getStyleClass().add("accent");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, count, gap, skip, back, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(10, title, words, foot);
        box.getStyleClass().add("walk-card");
        box.setPrefWidth(WIDTH);
        return box;
    }

    private void show(int at) {
        if (at < 0) {
            window.getChildren().remove(this);
            window.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            Optional.ofNullable(before).ifPresent(Node::requestFocus);
            before = null;
            return;
        }
        if (getParent() == null) {
            before = getScene() == null ? window.getScene().getFocusOwner() : null;
            window.getChildren().add(this);
            window.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        Walk.Stop stop = Walk.STOPS.get(at);
        title.setText(texts.get(stop.textKey() + ".title"));
        words.setText(texts.get(stop.textKey()));
        count.setText((at + 1) + " / " + Walk.STOPS.size());
        back.setDisable(at == 0);
        skip.setVisible(!walk.isAtEnd());
        next.setText(texts.get(walk.isAtEnd() ? "walk.done" : "walk.next"));
        reveal.accept(stop.place());
        window.applyCss();
        window.layout();
        point();
        next.requestFocus();
    }

    /** The frame around the place, the shade around the frame, the card where there is room. */
    private void point() {
        if (!walk.isUnderWay()) {
            return;
        }
        double width = window.getWidth();
        double height = window.getHeight();
        resizeRelocate(0, 0, width, height);
        Rectangle frame = frame(width, height);
        Shape shade = Path.subtract(new Rectangle(width, height), frame);
        shade.getStyleClass().add("walk-shade");
        frame.getStyleClass().add("walk-frame");
        getChildren().setAll(shade, frame, card);
        card.resize(WIDTH, card.prefHeight(WIDTH));
        place(frame, width, height);
    }

    private Rectangle frame(double width, double height) {
        Scene scene = window.getScene();
        Node there = scene == null
                ? null
                : scene.lookup(Walk.STOPS.get(walk.atProperty().get()).place());
        if (there == null || there.getLayoutBounds().getWidth() == 0) {
            // Put away by the reader: it is told of all the same, in the middle.
            return new Rectangle(width / 2, height / 3, 0, 0);
        }
        Bounds bounds = window.sceneToLocal(there.localToScene(there.getLayoutBounds()));
        double left = Math.max(2, bounds.getMinX() - 4);
        double top = Math.max(2, bounds.getMinY() - 4);
        Rectangle frame = new Rectangle(
                left,
                top,
                Math.min(width - 2, bounds.getMaxX() + 4) - left,
                Math.min(height - 2, bounds.getMaxY() + 4) - top);
        frame.setArcWidth(8);
        frame.setArcHeight(8);
        return frame;
    }

    /** Right of the place, left of it, or else within it; below what is low. */
    private void place(Rectangle frame, double width, double height) {
        double tall = card.getHeight();
        double right = frame.getX() + frame.getWidth() + GAP;
        double left = frame.getX() - GAP - WIDTH;
        double x = right + WIDTH < width ? right : left > 0 ? left : frame.getX() + (frame.getWidth() - WIDTH) / 2;
        boolean beside = right + WIDTH < width || left > 0;
        boolean low = frame.getHeight() > 0 && frame.getHeight() < tall;
        if (low) {
            x = frame.getX();
        }
        double y = low
                ? frame.getY() + frame.getHeight() + GAP
                : beside ? frame.getY() + Math.min(80, frame.getHeight() / 3) : frame.getY() + frame.getHeight() / 3;
        card.relocate(
                Math.clamp(x, GAP, Math.max(GAP, width - WIDTH - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, height - tall - GAP)));
    }

    /** All keys are the walk's, even when something in the window that was still coming took the focus from it. */
    private void key(KeyEvent event) {
        if (event.getTarget() instanceof Node node && !Sheet.isWithin(node, this)) {
            next.requestFocus();
        }
        switch (event.getCode()) {
            case ESCAPE -> walk.end();
            case RIGHT, DOWN, PAGE_DOWN -> walk.next();
            case LEFT, UP, PAGE_UP -> walk.back();
            case TAB, ENTER, SPACE -> {
                if (event.getTarget() instanceof Node node && Sheet.isWithin(node, this)) {
                    return;
                }
            }
            default -> {}
        }
        event.consume();
    }
}
