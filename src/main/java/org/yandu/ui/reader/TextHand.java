package org.yandu.ui.reader;

import javafx.geometry.Bounds;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;

/** The reader's hand on one text: caret, units, pen, and what its keys do with a passage. */
final class TextHand {

    private final ReaderModel model;
    private final Desk desk;
    private final PaneModel pane;
    private final TextView view;
    private final SelectingModel selecting;
    private final PenModel pen;
    private final PassageModel passage;
    private final CaretKeys caret;
    private final AreaVoice voice;
    private final EdgeScroll edges;
    private boolean selectedByShift;
    private boolean prepared;

    TextHand(ReaderModel model, TextView view, Habits habits) {
        this.model = model;
        this.desk = model.desk();
        this.pane = model.pane();
        this.view = view;
        this.selecting = new SelectingModel(desk, pane, habits, view::caretTo);
        this.pen = new PenModel(model, selecting);
        this.passage = new PassageModel(model);
        this.caret = new CaretKeys(view, model, habits);
        this.voice = new AreaVoice(view, model);
        this.edges = new EdgeScroll(view.area());
        new TextCarry(desk, pane, view);
        new UnitClicks(view, selecting, edges);
        view.area().focusedProperty().addListener((o, was, is) -> {
            if (is && !prepared) {
                prepared = true;
                selecting.prepare();
            }
        });
        view.area().addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        // Before the palette would show: a pen leaves nothing selected.
        view.area()
                .addEventFilter(
                        MouseEvent.MOUSE_RELEASED,
                        event -> desk.background().later(() -> pen.selected(event.getClickCount() > 2)));
    }

    PassageModel passage() {
        return passage;
    }

    PenModel pen() {
        return pen;
    }

    EdgeScroll edges() {
        return edges;
    }

    void carryOut(ReaderKey key) {
        switch (key) {
            case GROW -> byUnit(selecting::grow);
            case SHRINK -> byUnit(selecting::shrink);
            case TRIM -> selecting.trim();
            case NEXT_MARK -> toMark(true);
            case PREVIOUS_MARK -> toMark(false);
            case PEN -> pen.toggle(false);
            case ERASER -> pen.toggle(true);
            case STAR -> passage.toggle(Flag.STAR);
            case QUESTION -> passage.toggle(Flag.QUESTION);
            case BOOKMARK -> passage.toggleBookmark();
            case JOIN -> passage.join();
            case SPLIT -> passage.split();
            case MARK_LARGER -> passage.resize(true);
            case MARK_SMALLER -> passage.resize(false);
            case MENU -> showMenu();
            default -> throw new IllegalArgumentException(key.name());
        }
    }

    private void byUnit(Runnable step) {
        boolean further = selecting.isOnTheWay();
        step.run();
        pen.resized(further);
    }

    private void toMark(boolean next) {
        selecting.toMark(next);
        say();
    }

    /** Whether the key was one of the caret, of a pen or of the way out of the text. */
    boolean pressed(KeyEvent event) {
        if (event.getCode().isNavigationKey()) {
            selectedByShift |= event.isShiftDown();
            desk.background().later(this::caretMoved);
        }
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            view.area()
                    .requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            return true;
        }
        return caret.handle(event) || isPenKey(event);
    }

    private boolean isPenKey(KeyEvent event) {
        boolean shiftAlone =
                event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (!shiftAlone || !event.getCode().isDigitKey()) {
            return false;
        }
        String name = event.getCode().getName();
        return pen.take(name.charAt(name.length() - 1) - '0');
    }

    /** With Shift let go, what was selected with it is complete. */
    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SHIFT && selectedByShift) {
            selectedByShift = false;
            pen.selected(false);
        }
    }

    /** The mark the caret comes into is the one that keys act on from here; it is framed, and told. */
    private void caretMoved() {
        if (pane.selectionProperty().get() != null) {
            return;
        }
        int at = pane.caretProperty().get();
        boolean still = pane.focusedMark()
                .map(Annotation::span)
                .filter(span -> span.start() <= at && at <= span.end())
                .isPresent();
        if (!still) {
            pane.focusedMarkProperty()
                    .set(model.markUnderCaret().map(Annotation::id).orElse(null));
            say();
        }
    }

    private void say() {
        String help = voice.help();
        if (!help.isEmpty()) {
            desk.say("voice.here", help);
        }
    }

    private void showMenu() {
        TextSpan at = selecting.now();
        Bounds bounds =
                view.places().boundsOnScreen(at.start()).orElseGet(() -> view.localToScreen(view.getBoundsInLocal()));
        if (view.area().getContextMenu() != null && bounds != null) {
            view.area()
                    .getContextMenu()
                    .show(view.area(), bounds.getMinX(), Math.min(bounds.getMaxY(), bounds.getMinY() + 40));
        }
    }
}
