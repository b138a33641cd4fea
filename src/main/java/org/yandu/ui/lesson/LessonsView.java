package org.yandu.ui.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.ui.parts.Seen;

/** The lessons: a list of all as long as none is open, otherwise the one or two that are. */
final class LessonsView extends VBox {

    /** From this width on two stand beside each other instead of one above the other, in px. */
    private static final double BESIDE = 640;

    private final LessonsModel model;
    private final LessonList list;
    private final SplitPane split = new SplitPane();
    private final Map<LessonModel, LessonView> views = new HashMap<>();

    LessonsView(LessonsModel model) {
        this.model = model;
        this.list = new LessonList(model);
        getStyleClass().add("lessons");
        setMinWidth(230);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(split, Priority.ALWAYS);
        split.getStyleClass().add("lesson-split");
        widthProperty()
                .subscribe(width -> split.setOrientation(
                        width.doubleValue() >= BESIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL));
        model.open().subscribe(this::show);
        model.unnamedProperty().subscribe(fresh -> {
            if (fresh != null) {
                // The menu it was chosen from gives the focus back first.
                model.desk().background().later(() -> name(fresh));
            }
        });
        show();
        Seen.follow(this, seen -> {
            if (seen) {
                model.wake();
            }
        });
    }

    private void show() {
        views.keySet().retainAll(model.open());
        List<Node> shown = new ArrayList<>();
        for (LessonModel each : model.open()) {
            shown.add(views.computeIfAbsent(each, this::make));
        }
        split.getItems().setAll(shown);
        getChildren().setAll(shown.isEmpty() ? list : split);
        if (shown.isEmpty() && isFocusWithin()) {
            list.requestFocus();
        }
    }

    private void name(LessonModel fresh) {
        LessonView view = views.get(fresh);
        if (view != null && Seen.is(this)) {
            view.name();
        }
        model.unnamedProperty().set(null);
    }

    private LessonView make(LessonModel each) {
        LessonView view = new LessonView(each, model);
        view.focusWithinProperty().subscribe(within -> {
            if (within) {
                model.currentProperty().set(each);
            }
        });
        return view;
    }

    @Override
    public void requestFocus() {
        LessonModel current = model.currentProperty().get();
        if (current != null && views.get(current) != null) {
            views.get(current).requestFocus();
        } else {
            list.requestFocus();
        }
    }
}
