package org.yandu.ui.lesson;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.Section;
import org.yandu.ui.lesson.LessonModel.Shown;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.Leaving;
import org.yandu.ui.shell.PassageClip;
import org.yandu.ui.shell.Writing;

/** Over an open lesson: its title, its time, and what can be put into it or done with it. */
final class LessonHead extends VBox {

    private final LessonModel lesson;
    private final LessonHand hand;
    private final LessonsModel lessons;
    private final LessonView view;
    private final Texts texts;
    private final TextField title = new TextField();
    private final Writing<String> writing;
    private final Label sum = new Label();
    private final MinutesField planned;
    private final Hyperlink missing = new Hyperlink();
    private boolean filling;

    LessonHead(LessonModel lesson, LessonHand hand, LessonsModel lessons, LessonView view) {
        super(4);
        this.lesson = lesson;
        this.hand = hand;
        this.lessons = lessons;
        this.view = view;
        this.texts = lesson.desk().texts();
        this.writing = new Writing<>(lesson.desk(), "", String::equals, hand::title);
        this.planned = new MinutesField(lesson.desk(), "lesson.planned_hint", hand::plan);
        getStyleClass().add("lesson-head");
        title.setId("lesson-title");
        title.setPromptText(texts.get("lesson.title"));
        title.setEditable(lesson.desk().gate().canWrite());
        title.getStyleClass().add("lesson-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.textProperty().addListener((o, was, is) -> {
            if (!filling) {
                writing.write(is.strip());
            }
        });
        title.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                writing.keep();
            }
        });
        title.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                view.requestFocus();
            }
        });
        Leaving.of(this, writing::keep);
        Button back = Tools.icon(texts, "lesson.close", "fth-x", () -> lessons.close(lesson));
        back.setId("lesson-close");
        HBox first = new HBox(2, title, more(), back);
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, tools(), time());
        lesson.shownProperty().subscribe(this::show);
    }

    void name() {
        title.requestFocus();
        title.selectAll();
    }

    private HBox time() {
        sum.setId("lesson-sum");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        Label of = new Label(texts.get("lesson.planned"));
        of.getStyleClass().add("lesson-quiet");
        of.setMinWidth(Region.USE_PREF_SIZE);
        planned.setId("lesson-planned");
        missing.setId("lesson-missing");
        missing.setOnAction(event -> lessons.sources().open(lesson));
        missing.getStyleClass().add("lesson-link");
        missing.setMinWidth(0);
        missing.managedProperty().bind(missing.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(6, sum, of, planned, gap, missing);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private FlowPane tools() {
        MenuButton section = new MenuButton(texts.get("lesson.add_section"));
        section.setId("lesson-add-section");
        for (Section.Kind kind : Section.Kind.values()) {
            section.getItems()
                    .add(item(
                            "lesson.section." + kind.name().toLowerCase(Locale.ROOT),
                            () -> added(() -> hand.addSection(kind))));
        }
        Button text = tool(
                "lesson.add_text",
                "lesson-add-text",
                () -> added(() -> hand.insert(java.util.List.of(new Content.OwnText("")))));
        Button question = tool("lesson.add_question", "lesson-add-question", () -> added(hand::ask));
        Button passage = tool(
                "lesson.add_passage",
                "lesson-add-passage",
                () -> lessons.take(PassageClip.atHand(lesson.desk().focused())));
        Hint.on(passage, texts.get("lesson.add_passage_hint"));
        FlowPane tools = new FlowPane(4, 4, section, text, question, passage);
        tools.getStyleClass().add("lesson-tools");
        tools.getChildren().add(tool("lesson.export", "lesson-export", this::export));
        tools.getChildren().add(4, tool("lesson.check", "lesson-check", () -> {
            view.keep();
            lessons.currentProperty().set(lesson);
            lesson.desk().bring(GuardModel.PANEL);
        }));
        tools.setDisable(!lesson.desk().gate().canWrite());
        return tools;
    }

    private void export() {
        view.keep();
        lessons.currentProperty().set(lesson);
        lessons.out().open(lesson.id());
    }

    private Button tool(String textKey, String id, Runnable run) {
        Button button = new Button(texts.get(textKey));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** What comes is written on at once. */
    private void added(Runnable add) {
        lessons.currentProperty().set(lesson);
        view.requestFocus();
        view.write();
        add.run();
    }

    private MenuButton more() {
        MenuButton button = new MenuButton(null, new FontIcon("fth-more-horizontal"));
        button.setId("lesson-more");
        button.getStyleClass().add("lesson-more");
        Hint.on(button, texts.get("lesson.more"));
        button.setAccessibleText(texts.get("lesson.more"));
        Menu beside = new Menu(texts.get("lesson.beside"));
        beside.setId("lesson-beside");
        button.setOnShowing(event -> fill(beside));
        button.getItems()
                .addAll(
                        beside,
                        item("lesson.duplicate", () -> with(lessons::duplicate)),
                        item("lesson.save_template", () -> with(lessons::saveAsTemplate)),
                        item("lesson.memo", () -> with(lessons::memo)),
                        new SeparatorMenuItem(),
                        item("lesson.sources", () -> lessons.sources().open(lesson)),
                        item("lesson.export", this::export),
                        new SeparatorMenuItem(),
                        item("lesson.remove", () -> with(lessons::remove)));
        return button;
    }

    /** Whatever is not open can be opened beside this one. */
    private void fill(Menu beside) {
        beside.getItems().clear();
        for (Lesson each : lessons.lessonsProperty().get()) {
            if (!each.template()
                    && lessons.open().stream().noneMatch(open -> open.id().equals(each.id()))) {
                MenuItem item = new MenuItem(each.title());
                item.setMnemonicParsing(false);
                item.setOnAction(event -> lessons.openBeside(lesson, each.id()));
                beside.getItems().add(item);
            }
        }
        beside.setDisable(beside.getItems().isEmpty());
    }

    private void with(java.util.function.Consumer<Lesson> what) {
        view.keep();
        Shown shown = lesson.shownProperty().get();
        if (shown != null && lesson.desk().gate().canWrite()) {
            what.accept(shown.whole().lesson());
        }
    }

    private MenuItem item(String textKey, Runnable run) {
        MenuItem item = new MenuItem(texts.get(textKey));
        item.setId(textKey);
        item.setOnAction(event -> run.run());
        return item;
    }

    private void show(@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        Lesson now = shown.whole().lesson();
        if (!title.getText().strip().equals(now.title()) && (!title.isFocused() || writing.isOvertaken(now.title()))) {
            filling = true;
            title.setText(now.title());
            filling = false;
            writing.isOvertaken(now.title());
        }
        planned.show(now.planned());
        missing.setVisible(shown.missing() > 0);
        missing.setText(texts.get("lesson.sources_missing", shown.missing()));
        int minutes = shown.whole().minutes();
        boolean over = now.planned() > 0 && minutes > now.planned();
        sum.setText(
                now.planned() == 0
                        ? texts.get("lesson.minutes_sum", minutes)
                        : over
                                ? texts.get("lesson.minutes_over", minutes, minutes - now.planned())
                                : texts.get("lesson.minutes_left", minutes, now.planned() - minutes));
        sum.getStyleClass().setAll("label", over ? "lesson-over" : "lesson-quiet");
    }
}
