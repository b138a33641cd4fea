package org.yandu.ui.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.yandu.annotation.Annotation;
import org.yandu.document.Noise;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.parts.WaysOut;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Edge;
import org.yandu.ui.shell.ImportWay;
import org.yandu.ui.shell.Margin;
import org.yandu.ui.shell.PaneModel;

/** A full reader: which document, where in it, the text, and what can be done with a passage. */
public final class ReaderPane extends BorderPane {

    private final ReaderModel model;
    private final PaneModel pane;
    private final Desk desk;
    private final TextView view;
    private final StackPane stage = new StackPane();
    private final ShapeModel shape;
    private final PassageTools tools;
    /** What works buttons and goes between them, while one of the card has the cursor. */
    private static final Set<KeyCode> OF_BUTTONS = EnumSet.of(
            KeyCode.ENTER, KeyCode.SPACE, KeyCode.TAB, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);

    private final MarkCard card;
    private final MarkHandles handles;
    private final TextHand hand;
    private final Margin margin;
    private final MarginSigns signs;
    private final PaneHeader header;
    private boolean pressed;

    ReaderPane(Desk desk, PaneModel pane, Habits habits, Margin margin, Edge edge) {
        this.desk = desk;
        this.margin = margin;
        this.pane = pane;
        this.model = new ReaderModel(desk, pane);
        this.view = new TextView(desk, pane);
        this.shape = new ShapeModel(desk, pane);
        this.tools = new PassageTools(model, shape, view, stage);
        this.card = new MarkCard(model, shape, margin);
        this.hand = new TextHand(model, view, habits);
        this.handles = new MarkHandles(model, view, hand.edges());
        getStyleClass().add("reader-pane");
        stage.getStyleClass().add("reader-stage");
        Jumping jumping = new Jumping(view, stage, desk.background());
        this.signs = new MarginSigns(model, new BookmarkModel(desk, pane), view);
        PaneSight sight = new PaneSight(view, stage);
        JoinOffer offer = new JoinOffer(desk, hand.passage());
        StackPane.setAlignment(offer, Pos.BOTTOM_CENTER);
        stage.getChildren()
                .addAll(
                        view,
                        signs,
                        emptyHint(),
                        jumping.flash(),
                        handles,
                        margin.beside(pane, sight),
                        offer,
                        card,
                        tools.palette(),
                        new PenTip(desk, view.area()));
        view.area().setContextMenu(new TextMenu(desk, tools, shape, this::perform));
        this.header = new PaneHeader(model, shape, hand.pen(), new DisorderLine(desk, pane, habits.silenced()));
        setTop(header);
        Disorder.watch(desk, pane);
        setCenter(stage);
        setLeft(edge.before(pane, sight));
        pane.onJump(jumping::jump);
        pane.onFocusText(view.area()::requestFocus);
        wireMouse();
        handles.follow(this);
        view.onDrawn(() -> {
            handles.refresh();
            signs.refresh();
        });
        addEventFilter(InputEvent.ANY, this::moved);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pane.openProperty().addListener((o, was, is) -> changed());
        pane.selectionProperty().addListener((o, was, is) -> {
            if (is == null) {
                tools.hide();
            } else if (!pressed && !hand.pen().isHeld()) {
                desk.background().later(tools::show);
            }
        });
        view.onScrolled(this::scrolled);
        view.area().focusedProperty().addListener((o, was, is) -> {
            if (is) {
                // Outline and lists speak of the text that the keys go to, however it came by them.
                desk.focusedProperty().set(pane);
            }
            desk.background().later(this::leave);
        });
        desk.focusedProperty().addListener((o, was, is) -> showFocus());
        showFocus();
    }

    private void moved(InputEvent event) {
        if (event instanceof ScrollEvent
                || event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == KeyEvent.KEY_PRESSED) {
            pane.moveOn();
        }
    }

    private WaysOut emptyHint() {
        WaysOut hint = new WaysOut("reader-empty");
        desk.libraryProperty().subscribe(library -> {
            if (library.documents().isEmpty()) {
                ImportWay.show(desk, hint, "reader.empty_library");
            } else {
                hint.show(desk.texts().get("reader.empty"), List.of());
            }
        });
        hint.visibleProperty().bind(pane.openProperty().isNull());
        return hint;
    }

    private void showFocus() {
        pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("current"),
                desk.focused() == pane && desk.panes().size() > 1);
    }

    /** Whoever goes on with what is selected elsewhere, as in a list below, wants to see the text around it. */
    private void leave() {
        javafx.scene.Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner != null && !isFocusWithin()) {
            tools.hide();
        }
    }

    private void wireMouse() {
        // Lines break anew, and the card would lie beside what it is about.
        widthProperty().addListener((o, was, is) -> hideCard());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            pressed = true;
            if (header.isOnRemark(event.getTarget())) {
                // Who follows what the head says of another text goes on reading that one.
                return;
            }
            desk.focusedProperty().set(pane);
            Point2D at = view.area().sceneToLocal(event.getSceneX(), event.getSceneY());
            boolean onText =
                    view.area().getBoundsInLocal().contains(at) && !isOn(card, event) && !isOn(tools.palette(), event);
            if (onText) {
                card.hide();
                tools.hide();
            }
            if (onText
                    && event.getButton() == MouseButton.SECONDARY
                    && pane.selectionProperty().get() == null) {
                focusMark(model.marksAt(view.places().characterAt(at.getX(), at.getY())));
            }
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressed = false);
        view.area().addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            // Of the right button comes a menu, and a card would lie behind that.
            if (event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (hand.pen().isHeld() && pane.selectionProperty().get() != null) {
                tools.hide();
            } else if (pane.selectionProperty().get() != null) {
                tools.show();
            } else if (event.isStillSincePress()) {
                clicked(view.places().characterAt(event.getX(), event.getY()));
            }
        });
    }

    private static boolean isOn(javafx.scene.Node node, MouseEvent event) {
        return node.isVisible()
                && node.localToScene(node.getBoundsInLocal()).contains(event.getSceneX(), event.getSceneY());
    }

    /** The innermost. */
    private void focusMark(List<Annotation> here) {
        pane.focusedMarkProperty().set(here.isEmpty() ? null : here.getLast().id());
    }

    private void clicked(int offset) {
        List<Annotation> here = model.marksAt(offset);
        focusMark(here);
        Optional<Noise> noise = shape.noiseAt(offset);
        if (!here.isEmpty() || noise.isPresent()) {
            view.places()
                    .boundsOnScreen(offset)
                    .ifPresent(bounds -> card.show(here, noise, clearOf(here, toStage(bounds)), stage));
        }
    }

    /** From the clicked character down to the last line of what lies there, so that the card leaves its ends to the mouse. */
    private Bounds clearOf(List<Annotation> marks, Bounds clicked) {
        double bottom = clicked.getMaxY();
        for (Annotation mark : marks) {
            bottom = Math.max(
                    bottom,
                    view.places()
                            .boundsOnScreen(mark.span().end() - 1)
                            .map(end -> toStage(end).getMaxY())
                            .orElse(bottom));
        }
        return new BoundingBox(clicked.getMinX(), clicked.getMinY(), clicked.getWidth(), bottom - clicked.getMinY());
    }

    /** As its key does, when the text is not in focus. */
    void perform(ReaderKey key) {
        view.area().requestFocus();
        carriedOut(key);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            // What is typed beside the text is none of its keys.
            return;
        }
        if (margin.pressed(pane, event)) {
            // It would cover what is to be clicked next, as when two passages are linked.
            hideCard();
            event.consume();
            return;
        }
        if (card.hasCursor() && OF_BUTTONS.contains(event.getCode())) {
            return;
        }
        boolean inText = view.area().isFocused();
        boolean done = RoomKey.pressed(ReaderKey.values(), desk.keys(), event)
                .map(this::carriedOut)
                .orElseGet(() -> themed(event) || (inText && hand.pressed(event)));
        if (done) {
            event.consume();
        }
    }

    private boolean carriedOut(ReaderKey key) {
        switch (key) {
            // Later, or the letter itself would be typed into the field that gets the cursor now.
            case COMMENT -> desk.background().later(tools::comment);
            case COPY -> tools.copyWords();
            case COPY_WITH_SOURCE -> tools.copy();
            case HEADING -> shape.makeHeading();
            case NOISE -> shape.toggleNoise();
            case LIST_MARKS -> {
                clicked(pane.caretProperty().get());
                card.enter();
            }
            case REMOVE -> pane.focusedMark().ifPresent(model::remove);
            case END_LATER -> model.extend(0, 1);
            case END_EARLIER -> model.extend(0, -1);
            case START_LATER -> model.extend(1, 0);
            case START_EARLIER -> model.extend(-1, 0);
            case CLOSE -> close();
            default -> hand.carryOut(key);
        }
        return true;
    }

    private void close() {
        if (hand.pen().isHeld()) {
            hand.pen().putDown();
        }
        hand.passage().offerProperty().set(null);
        hideCard();
        tools.hide();
        view.deselect();
        pane.focusedMarkProperty().set(null);
        desk.panes().forEach(each -> each.pointedProperty().set(null));
    }

    /** Number keys, in the row of digits or on the number pad, without any other key. */
    private boolean themed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
        if (!plain || !event.getCode().isDigitKey()) {
            return false;
        }
        String name = event.getCode().getName();
        return model.toggle(name.charAt(name.length() - 1) - '0');
    }

    /** After every change the card shows what is true now. */
    private void changed() {
        hideCard();
        handles.refresh();
        signs.refresh();
    }

    /** A cursor that was in it goes back to the text. */
    private void hideCard() {
        boolean had = card.hasCursor();
        card.hide();
        if (had) {
            view.area().requestFocus();
        }
    }

    private void scrolled() {
        hideCard();
        if (tools.palette().isVisible()) {
            tools.follow();
        }
    }

    private Bounds toStage(Bounds onScreen) {
        return stage.screenToLocal(onScreen);
    }
}
