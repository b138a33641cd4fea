package org.yandu.ui.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.lesson.Content;
import org.yandu.ui.lesson.LessonModel.Shown;
import org.yandu.ui.parts.Leaving;

/** A lesson from top to bottom. */
final class LessonView extends VBox {

    private final LessonModel lesson;
    private final LessonHand hand;
    private final LineDrag drag;
    private final LineKeys keys;
    private final ContextMenu menu = new ContextMenu();
    private final VBox lines = new VBox();
    private final ScrollPane scroll;
    private final LessonHead head;
    private final Map<String, Line> made = new HashMap<>();
    private List<Line> inOrder = List.of();
    /** What comes next is to be written on. */
    private boolean writing;

    LessonView(LessonModel lesson, LessonsModel lessons) {
        this.lesson = lesson;
        this.hand = new LessonHand(lesson);
        this.drag = new LineDrag(lesson, hand);
        this.keys = new LineKeys(this, hand);
        getStyleClass().add("lesson");
        setId("lesson-" + lesson.id());
        lines.getStyleClass().add("lesson-lines");
        Label hint = new Label(lesson.desk().texts().get("lesson.how"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("empty-hint");
        hint.managedProperty().bind(hint.visibleProperty());
        VBox all = new VBox(lines, hint);
        all.setMinHeight(Region.USE_PREF_SIZE);
        scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "lesson-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        head = new LessonHead(lesson, hand, lessons, this);
        getChildren().addAll(head, scroll);
        lines.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        dropsBelow(all);
        lesson.shownProperty().subscribe(shown -> {
            show(shown);
            hint.setVisible(shown != null && shown.whole().blocks().isEmpty());
        });
        lesson.currentProperty().subscribe(this::showCurrent);
        Leaving.of(this, this::keep);
    }

    private void dropsBelow(Node all) {
        all.setOnDragOver(event -> {
            if (drag.isWanted(event.getDragboard())) {
                event.acceptTransferModes(javafx.scene.input.TransferMode.COPY_OR_MOVE);
            }
        });
        all.setOnDragDropped(event -> event.setDropCompleted(!inOrder.isEmpty()
                && drag.dropLast(event.getDragboard(), inOrder.getLast().rowId())));
    }

    @Override
    public void requestFocus() {
        Line line = current();
        if (line != null) {
            line.requestFocus();
        } else if (!inOrder.isEmpty()) {
            inOrder.getFirst().requestFocus();
        } else {
            super.requestFocus();
        }
    }

    /** The title is to be written over. */
    void name() {
        head.name();
    }

    private @Nullable Line current() {
        String id = lesson.currentProperty().get();
        return id == null ? null : made.get(id);
    }

    private void show(@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        boolean within = isFocusWithin();
        List<Line> next = new ArrayList<>();
        Map<String, Line> kept = new HashMap<>();
        for (Row row : shown.rows()) {
            Line line = Objects.requireNonNullElseGet(made.get(row.id()), () -> make(row));
            line.show(row, shown);
            kept.put(row.id(), line);
            next.add(line);
        }
        made.clear();
        made.putAll(kept);
        if (!next.equals(inOrder)) {
            inOrder = next;
            lines.getChildren().setAll(next);
        }
        if (within && !isFocusWithin()) {
            // The line that had the focus has gone, or was moved.
            requestFocus();
        }
    }

    private Line make(Row row) {
        Line line = switch (row) {
            case Row.OfSection section -> new SectionLine(lesson, hand, section.id());
            case Row.OfBlock block ->
                switch (block.block().content()) {
                    case Content.OwnText own -> new TextLine(lesson, hand, block.id());
                    case Content.Passage passage -> new PassageLine(lesson, hand, block.id());
                    case Content.Ask ask -> new QuestionLine(lesson, hand, block.id());
                };
        };
        drag.install(line);
        // Who writes sees what is written.
        line.heightProperty().addListener(height -> {
            if (line.isFocusWithin()) {
                lesson.desk().background().later(() -> showEnd(line));
            }
        });
        line.setOnContextMenuRequested(event -> {
            new LineMenu(keys).fill(menu, line);
            menu.show(line, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return line;
    }

    private void showCurrent(@Nullable String id) {
        made.values().forEach(line -> line.setCurrent(line.rowId().equals(id)));
        Line line = current();
        if (line == null) {
            return;
        }
        lesson.desk().background().later(() -> bringIntoView(line));
        boolean fresh = writing && (line.isBlank() || line instanceof SectionLine);
        writing = false;
        if (fresh) {
            line.open();
        } else if (isFocusWithin() && !line.isFocusWithin()) {
            line.requestFocus();
        }
    }

    private void showEnd(Line line) {
        double room = room();
        double high = scroll.getViewportBounds().getHeight();
        double end = line.getBoundsInParent().getMaxY();
        if (line.getScene() != null && room > 0 && end > scroll.getVvalue() * room + high) {
            scroll.setVvalue((end - high) / room);
        }
    }

    /** How far it can be scrolled, in px. */
    private double room() {
        return scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
    }

    private void bringIntoView(Line line) {
        double room = room();
        if (line.getScene() == null || room <= 0) {
            return;
        }
        Bounds bounds = line.getBoundsInParent();
        double top = scroll.getVvalue() * room;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (bounds.getMinY() < top || bounds.getHeight() > bottom - top) {
            scroll.setVvalue(bounds.getMinY() / room);
        } else if (bounds.getMaxY() > bottom) {
            scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / room);
        }
    }

    /** What comes into the lesson next is to be written on at once. */
    void write() {
        writing = true;
    }

    /** So many lines on or back. */
    void go(Line from, int by) {
        int to = Math.clamp((long) inOrder.indexOf(from) + by, 0, inOrder.size() - 1);
        inOrder.get(to).requestFocus();
    }

    void showMenu(Line line) {
        new LineMenu(keys).fill(menu, line);
        Bounds bounds = line.localToScreen(line.getBoundsInLocal());
        menu.show(line, bounds.getMinX() + 20, bounds.getMinY() + 20);
    }

    /** What is being written is kept now. */
    void keep() {
        made.values().forEach(Line::keep);
    }
}
