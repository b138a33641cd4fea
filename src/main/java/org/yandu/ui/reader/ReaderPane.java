package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Clips;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;

/** A full reader: which document, where in it, the text, and what can be done with a passage. */
public final class ReaderPane extends BorderPane {

    private final ReaderModel model;
    private final PaneModel pane;
    private final Desk desk;
    private final TextView view;
    private final StackPane stage = new StackPane();
    private final Palette palette;
    private final MarkCard card;
    private final MarkHandles handles;
    private final Flash flash = new Flash();
    private boolean pressed;

    public ReaderPane(Desk desk, PaneModel pane) {
        this.desk = desk;
        this.pane = pane;
        this.model = new ReaderModel(desk, pane);
        this.view = new TextView(desk, pane);
        this.palette = new Palette(desk.texts());
        this.card = new MarkCard(desk.texts(), model);
        this.handles = new MarkHandles(model, view);
        getStyleClass().add("reader-pane");
        stage.getStyleClass().add("reader-stage");
        stage.getChildren().addAll(view, emptyHint(), flash, handles, card, palette);
        setTop(new PaneHeader(model));
        setCenter(stage);
        pane.onJump(this::jump);
        pane.onFocusText(view.area()::requestFocus);
        wireMouse();
        handles.follow(this);
        view.onDrawn(handles::refresh);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pane.openProperty().addListener((o, was, is) -> changed());
        pane.selectionProperty().addListener((o, was, is) -> {
            if (is == null) {
                palette.hide();
            } else if (!pressed) {
                desk.background().later(this::showPalette);
            }
        });
        view.area().estimatedScrollYProperty().addListener((o, was, is) -> scrolled());
        desk.focusedProperty().addListener((o, was, is) -> showFocus());
        showFocus();
    }

    private Label emptyHint() {
        Label hint = new Label(desk.texts().get("reader.empty"));
        hint.getStyleClass().add("empty-hint");
        hint.setWrapText(true);
        hint.visibleProperty().bind(pane.openProperty().isNull());
        return hint;
    }

    private void showFocus() {
        pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("current"),
                desk.focused() == pane && desk.panes().size() > 1);
    }

    private void wireMouse() {
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            desk.focusedProperty().set(pane);
            pressed = true;
            boolean onText = view.area()
                            .getBoundsInLocal()
                            .contains(view.area().sceneToLocal(event.getSceneX(), event.getSceneY()))
                    && !isOn(card, event)
                    && !isOn(palette, event);
            if (onText) {
                card.hide();
                palette.hide();
            }
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressed = false);
        view.area().addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                return;
            }
            if (pane.selectionProperty().get() != null) {
                showPalette();
            } else if (event.isStillSincePress()) {
                clicked(view.places().characterAt(event.getX(), event.getY()));
            }
        });
    }

    private static boolean isOn(javafx.scene.Node node, MouseEvent event) {
        return node.isVisible()
                && node.localToScene(node.getBoundsInLocal()).contains(event.getSceneX(), event.getSceneY());
    }

    private void clicked(int offset) {
        List<Annotation> here = model.marksAt(offset);
        pane.focusedMarkProperty().set(here.isEmpty() ? null : here.getLast().id());
        if (!here.isEmpty()) {
            view.places()
                    .boundsOnScreen(offset)
                    .ifPresent(bounds -> card.show(here, clearOf(here, toStage(bounds)), stage));
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

    private void key(KeyEvent event) {
        boolean done = ReaderKey.of(event).map(this::carriedOut).orElseGet(() -> themed(event));
        if (done) {
            event.consume();
        }
    }

    private boolean carriedOut(ReaderKey key) {
        switch (key) {
            // Later, or the letter itself would be typed into the field that gets the cursor now.
            case COMMENT -> desk.background().later(this::comment);
            case COPY -> copy(false);
            case COPY_WITH_SOURCE -> copy(true);
            case LIST_MARKS -> clicked(pane.caretProperty().get());
            case REMOVE -> pane.focusedMark().ifPresent(model::remove);
            case END_LATER -> model.extendFocused(0, 1);
            case END_EARLIER -> model.extendFocused(0, -1);
            case START_LATER -> model.extendFocused(1, 0);
            case START_EARLIER -> model.extendFocused(-1, 0);
            case CLOSE -> close();
        }
        return true;
    }

    private void close() {
        card.hide();
        palette.hide();
        view.deselect();
        pane.focusedMarkProperty().set(null);
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
        if (card.isVisible()) {
            card.hide();
        }
        handles.refresh();
    }

    private void scrolled() {
        card.hide();
        if (palette.isVisible()) {
            showPalette();
        }
        handles.refresh();
    }

    private void showPalette() {
        TextSpan span = pane.selectionProperty().get();
        if (span == null) {
            palette.hide();
            return;
        }
        Optional<Bounds> last = view.places().boundsOnScreen(Math.max(span.start(), span.end() - 1));
        Optional<Bounds> first = view.places().boundsOnScreen(span.start()).or(() -> last);
        if (last.isEmpty() || first.isEmpty()) {
            palette.hide();
            return;
        }
        palette.fill(desk.gate().canWrite() && !pane.isPast() ? model.themes() : List.of(), new Palette.Commands() {
            @Override
            public void toggle(Code code) {
                model.toggle(code);
            }

            @Override
            public void comment() {
                ReaderPane.this.comment();
            }

            @Override
            public void copy() {
                ReaderPane.this.copy(true);
            }
        });
        palette.showAt(toStage(first.get()), toStage(last.get()), stage);
    }

    /** Writes on the mark that covers the selection, making one when there is none; else on the mark in focus. */
    private void comment() {
        TextSpan span = pane.selectionProperty().get();
        if (span == null) {
            pane.focusedMark().or(model::markUnderCaret).ifPresent(desk::editComment);
            return;
        }
        palette.hide();
        if (pane.isPast()) {
            desk.say("reader.past");
            return;
        }
        model.own(span)
                .ifPresentOrElse(desk::editComment, () -> pane.open().ifPresent(open -> desk.draftComment(open, span)));
    }

    /** @param withSource whether the source is named after the words */
    private void copy(boolean withSource) {
        Optional<String> words = withSource
                ? model.quotation()
                : pane.open()
                        .flatMap(open -> Optional.ofNullable(
                                        pane.selectionProperty().get())
                                .map(span -> open.version().quote(span)));
        words.ifPresent(text -> {
            Clips.put(text);
            desk.say(withSource ? "reader.copied_with_source" : "reader.copied");
        });
    }

    private void jump(Jump jump) {
        if (jump.where() == Jump.Where.FIRST_LINE) {
            view.places().showAtTop(jump.span().start());
        } else {
            view.places().bringIntoView(jump.span());
        }
        if (jump.flash()) {
            desk.background().later(() -> desk.background().later(() -> flash(jump.span())));
        }
    }

    private void flash(TextSpan span) {
        Optional<Bounds> first = view.places().boundsOnScreen(span.start());
        Optional<Bounds> last = view.places()
                .boundsOnScreen(Math.max(span.start(), span.end() - 1))
                .or(() -> first);
        if (first.isPresent() && last.isPresent()) {
            Bounds from = toStage(first.get());
            Bounds to = toStage(last.get());
            flash.over(new BoundingBox(
                    view.area().getPadding().getLeft() - 6,
                    from.getMinY() - 2,
                    stage.getWidth()
                            - view.area().getPadding().getLeft()
                            - view.area().getPadding().getRight()
                            + 12,
                    to.getMaxY() - from.getMinY() + 4));
        }
    }

    private Bounds toStage(Bounds onScreen) {
        return stage.screenToLocal(onScreen);
    }
}
