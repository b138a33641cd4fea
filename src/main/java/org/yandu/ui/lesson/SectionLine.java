package org.yandu.ui.lesson;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.lesson.Section;
import org.yandu.ui.lesson.LessonModel.Shown;

/** The heading of a section: folds, is renamed in place, takes its minutes. */
final class SectionLine extends Line {

    private final Button fold = new Button(null, new FontIcon("fth-chevron-down"));
    private final Label title = new Label();
    private final TextField field = new TextField();
    private final Label sum = new Label();

    /** From which minute to which. */
    private final Label clock = new Label();

    private final MinutesField minutes;
    private Row.@Nullable OfSection row;

    SectionLine(LessonModel lesson, LessonHand hand, String rowId) {
        super(lesson, hand, rowId);
        getStyleClass().add("lesson-section");
        minutes = new MinutesField(
                lesson.desk(), "lesson.minutes_hint", value -> hand.describe(rowId, section -> section.taking(value)));
        minutes.setId("minutes-" + rowId);
        fold.getStyleClass().add("lesson-tool");
        fold.setFocusTraversable(false);
        fold.setAccessibleText(texts.get("lesson.fold"));
        fold.setOnAction(event -> foldOrNot());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("lesson-section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setId("title-" + rowId);
        sum.getStyleClass().add("lesson-quiet");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        sum.managedProperty().bind(sum.visibleProperty());
        clock.getStyleClass().add("lesson-quiet");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        clock.managedProperty().bind(clock.visibleProperty());
        HBox box = new HBox(4, fold, title, clock, sum, minutes);
        box.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(box);
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                finish(true);
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                finish(event.getCode() == KeyCode.ENTER);
                requestFocus();
            }
        });
    }

    static String nameOf(Section section, org.yandu.language.Texts texts) {
        return section.title().isBlank()
                ? texts.get("lesson.section." + section.kind().name().toLowerCase(Locale.ROOT))
                : section.title();
    }

    @Override
    void show(Row other, Shown shown) {
        super.show(other, shown);
        Row.OfSection now = (Row.OfSection) other;
        row = now;
        title.setText(nameOf(now.section(), texts));
        minutes.show(now.section().minutes());
        clock.setVisible(now.minutes() > 0 && lessonIsTimed(shown));
        clock.setText(texts.get("lesson.clock", now.before(), now.before() + now.minutes()));
        boolean nested = now.minutes() != now.section().minutes();
        sum.setVisible(nested || now.folded());
        sum.setText(
                now.folded()
                        ? texts.get("lesson.inside", now.blocks())
                                + (nested ? texts.get("lesson.minutes_in", now.minutes()) : "")
                        : texts.get("lesson.minutes_with", now.minutes()));
        ((FontIcon) fold.getGraphic()).setIconLiteral(now.folded() ? "fth-chevron-right" : "fth-chevron-down");
        setAccessibleText(texts.get("lesson.section_voice", title.getText(), now.minutes(), now.blocks()));
    }

    /** Of a lesson with one timed section only, that says nothing. */
    private static boolean lessonIsTimed(Shown shown) {
        return shown.whole().sections().stream()
                        .filter(each -> each.minutes() > 0)
                        .count()
                > 1;
    }

    private HBox box() {
        return (HBox) getChildren().getFirst();
    }

    @Override
    void open() {
        if (row == null || !desk.gate().canWrite() || box().getChildren().contains(field)) {
            return;
        }
        field.setText(row.section().title());
        field.setPromptText(title.getText());
        box().getChildren().set(1, field);
        field.requestFocus();
        field.selectAll();
    }

    private void finish(boolean keep) {
        if (!box().getChildren().contains(field)) {
            return;
        }
        box().getChildren().set(1, title);
        if (keep) {
            hand.describe(rowId(), section -> section.titled(field.getText().strip()));
        }
    }

    @Override
    boolean perform(LessonKeys key) {
        if (key == LessonKeys.RENAME) {
            open();
            return true;
        }
        if (key == LessonKeys.MINUTES) {
            minutes.requestFocus();
            return true;
        }
        return false;
    }

    void foldOrNot() {
        if (row != null) {
            lesson.fold(rowId(), !row.folded());
        }
    }

    /** Left shuts, right opens; whether there was anything to do. */
    boolean fold(boolean shut) {
        boolean other = row != null && row.folded() != shut;
        if (other) {
            lesson.fold(rowId(), shut);
        }
        return other;
    }
}
