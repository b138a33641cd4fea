package org.yandu.ui.lesson;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Target;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Content;
import org.yandu.ui.lesson.LessonModel.Shown;
import org.yandu.ui.parts.Words;
import org.yandu.ui.shell.PassageClip;

/** A question: its words, what it is about, how much an answer must cite, and the answer one has in mind. */
final class QuestionLine extends Line {

    /** No answer has to rest on more. */
    private static final int MOST_CITES = 50;

    /** A line or two. */
    private static final int TARGET = 48;

    private final Label number = new Label();
    private final WordsEditor words;
    private final WordsEditor key;
    private final VBox targets = new VBox(2);
    private final Spinner<Integer> cites = new Spinner<>(0, MOST_CITES, 0);
    private boolean filling;

    QuestionLine(LessonModel lesson, LessonHand hand, String rowId) {
        super(lesson, hand, rowId);
        getStyleClass().add("lesson-question");
        number.getStyleClass().add("lesson-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        words = editor("lesson.question_prompt", (question, text) -> question.asking(text));
        words.area().setId("question-" + rowId);
        key = editor("lesson.key_prompt", Question::withKey);
        key.getStyleClass().add("lesson-key");
        HBox.setHgrow(words, Priority.ALWAYS);
        cites.setPrefWidth(72);
        cites.setId("cites-" + rowId);
        cites.setFocusTraversable(false);
        cites.valueProperty().addListener((o, was, is) -> {
            if (!filling) {
                hand.question(rowId, question -> question.citing(is));
            }
        });
        Label must = new Label(texts.get("packet.must_cite"));
        must.getStyleClass().add("lesson-quiet");
        HBox foot = new HBox(6, aims(), gap(), must, cites);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setDisable(!desk.gate().canWrite());
        getChildren().addAll(new HBox(6, number, words), targets, foot, key);
    }

    /** What it is about: what is selected, the section one is reading, or the whole text. */
    private MenuButton aims() {
        MenuButton aims = new MenuButton(texts.get("lesson.aim"));
        aims.setId("aim-" + rowId());
        aims.getStyleClass().add("lesson-aim");
        aims.setMinWidth(Region.USE_PREF_SIZE);
        aims.getItems()
                .setAll(
                        aim("lesson.aim.passage", () -> aimAtPassage()),
                        aim("lesson.aim.section", () -> hand.aim(rowId(), Question.Kind.SECTION)),
                        aim("lesson.aim.document", () -> hand.aim(rowId(), Question.Kind.DOCUMENT)));
        return aims;
    }

    private MenuItem aim(String textKey, Runnable run) {
        MenuItem item = new MenuItem(texts.get(textKey));
        item.setId(textKey);
        item.setOnAction(event -> run.run());
        return item;
    }

    private void aimAtPassage() {
        List<PassageClip> clips = PassageClip.atHand(desk.focused());
        if (clips.isEmpty()) {
            desk.say("lesson.select_first");
        } else {
            hand.aim(rowId(), clips);
        }
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private interface As {
        Question of(Question question, String text);
    }

    private WordsEditor editor(String promptKey, As as) {
        return new WordsEditor(
                desk, promptKey, text -> hand.question(rowId(), question -> as.of(question, text)), this::requestFocus);
    }

    @Override
    void show(Row row, Shown shown) {
        super.show(row, shown);
        if (!(((Row.OfBlock) row).block().content() instanceof Content.Ask ask)) {
            return;
        }
        Question question = ask.question();
        number.setText(texts.get("lesson.question", numberOf(shown, rowId())));
        words.show(question.text());
        key.show(question.key());
        filling = true;
        cites.getValueFactory().setValue(question.mustCite());
        filling = false;
        targets.getChildren()
                .setAll(question.targets().stream().map(this::target).toList());
        setAccessibleText(number.getText() + " " + question.text());
    }

    private static long numberOf(Shown shown, String id) {
        long number = 0;
        for (var block : shown.whole().blocksInOrder()) {
            number += block.content() instanceof Content.Ask ? 1 : 0;
            if (block.id().equals(id)) {
                break;
            }
        }
        return number;
    }

    private Node target(Target target) {
        String title = desk.library()
                .document(target.documentId())
                .map(document -> document.title())
                .orElse("");
        String about = target.anchor() == null ? title : target.anchor().quote().exact();
        TextSpan span =
                target.anchor() == null ? new TextSpan(0, 0) : target.anchor().span();
        Node link = Tools.link(
                texts.get(
                        "packet.target." + target.kind().name().toLowerCase(Locale.ROOT),
                        Words.shortened(about, TARGET)),
                () -> hand.go(target.documentId(), target.versionId(), span));
        HBox.setHgrow(link, Priority.ALWAYS);
        Node drop = tool(
                "lesson.unaim",
                "fth-x",
                () -> hand.question(rowId(), old -> old.about(without(old.targets(), target))));
        HBox box = new HBox(2, link, drop);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static List<Target> without(List<Target> all, Target one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    @Override
    void open() {
        words.edit();
    }

    @Override
    boolean isBlank() {
        return words.text().isBlank();
    }

    @Override
    void left() {
        words.read();
        key.read();
    }

    @Override
    void keep() {
        words.keep();
        key.keep();
    }
}
