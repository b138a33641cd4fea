package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;

/** Two handles at the ends of the mark in focus, to extend and shorten it with the mouse. */
final class MarkHandles extends Pane {

    private final ReaderModel model;
    private final TextView view;
    private final EdgeScroll edges;
    private final Region start = handle("mark-handle-start");
    private final Region end = handle("mark-handle-end");
    private @Nullable Region held;
    private @Nullable TextSpan wanted;

    MarkHandles(ReaderModel model, TextView view, EdgeScroll edges) {
        this.model = model;
        this.edges = edges;
        this.view = view;
        setPickOnBounds(false);
        // A mark may begin above what is in sight: its handle must not lie over the title of the pane.
        Rectangle sight = new Rectangle();
        sight.widthProperty().bind(widthProperty());
        sight.heightProperty().bind(heightProperty());
        setClip(sight);
        getChildren().addAll(start, end);
        for (Region handle : List.of(start, end)) {
            handle.setOnMousePressed(event -> {
                // Several clicks select words and sentences, also where the handles of a short mark cover all of it.
                if (event.getClickCount() > 1) {
                    view.area().fireEvent(event.copyFor(view.area(), view.area()));
                } else {
                    held = handle;
                }
                event.consume();
            });
        }
        model.pane().focusedMarkProperty().addListener((o, was, is) -> refresh());
        refresh();
    }

    private static Region handle(String id) {
        Region handle = new Region();
        handle.setId(id);
        handle.getStyleClass().add("mark-handle");
        handle.setCursor(Cursor.H_RESIZE);
        handle.setManaged(false);
        return handle;
    }

    /** Puts the handles where the ends are now, or away. */
    void refresh() {
        Optional<Annotation> mark =
                model.desk().gate().canWrite() ? model.pane().focusedMark() : Optional.empty();
        place(start, mark.flatMap(m -> view.places().boundsOnScreen(m.span().start())), true);
        place(end, mark.flatMap(m -> view.places().boundsOnScreen(m.span().end() - 1)), false);
    }

    private void place(Region handle, Optional<Bounds> onScreen, boolean atStart) {
        handle.setVisible(onScreen.isPresent() && getScene() != null);
        onScreen.map(this::screenToLocal).ifPresent(bounds -> {
            double x = atStart ? bounds.getMinX() : bounds.getMaxX();
            handle.resizeRelocate(x - 5, bounds.getMinY() - 3, 10, bounds.getHeight() + 6);
        });
    }

    /**
     * Follows the mouse over the whole window once a handle was pressed: not every platform keeps telling the node on which the
     * button went down, and the mouse may well be let go below the text.
     */
    void follow(Node pane) {
        EventHandler<MouseEvent> drag = this::dragged;
        EventHandler<MouseEvent> release = this::released;
        pane.sceneProperty().addListener((o, was, is) -> {
            if (was != null) {
                was.removeEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
                was.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
            }
            if (is != null) {
                is.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag);
                is.addEventFilter(MouseEvent.MOUSE_RELEASED, release);
            }
        });
    }

    private void dragged(MouseEvent event) {
        if (held != null) {
            edges.follow(
                    event,
                    place -> dragged(place).ifPresent(span -> {
                        view.select(span);
                        wanted = span;
                    }));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (held != null) {
            Optional<TextSpan> span = Optional.ofNullable(wanted);
            edges.stop();
            held = null;
            wanted = null;
            view.deselect();
            model.pane()
                    .focusedMark()
                    .ifPresent(mark -> span.filter(s -> !s.equals(mark.span())).ifPresent(s -> model.resize(mark, s)));
            event.consume();
        }
    }

    private Optional<TextSpan> dragged(Point2D place) {
        int offset = held == start
                ? view.places().offsetAt(place.getX(), place.getY())
                : view.places().endAt(place.getX(), place.getY());
        return model.pane().focusedMark().flatMap(mark -> {
            int from = held == start ? offset : mark.span().start();
            int to = held == start ? mark.span().end() : offset;
            return from < to ? Optional.of(new TextSpan(from, to)) : Optional.empty();
        });
    }
}
