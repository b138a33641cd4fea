package org.yandu.ui.packet;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.Leaving;
import org.yandu.ui.shell.Writing;

/** One question with the editor for its answer and the passages the answer rests on. */
final class QuestionCard extends VBox {

    private final QuestionsModel model;
    private final Texts texts;
    private final Question question;
    private final Label state = new Label();
    private final TextArea editor = new TextArea();
    private final VBox cites = new VBox(4);
    private final VBox answered = new VBox();
    private final Writing<String> writing;

    /** @param role what the instructor asks is not answered by himself: he sees who has answered */
    QuestionCard(QuestionsModel model, Question question, int number, Assignment.Role role) {
        super(6);
        this.model = model;
        this.texts = model.desk().texts();
        this.question = question;
        this.writing = new Writing<>(model.desk(), "", String::equals, text -> model.write(question, text));
        getStyleClass().add("question-card");
        Label words = new Label(texts.get("packet.question_words", number, question.text()));
        words.setWrapText(true);
        words.getStyleClass().add("question-words");
        getChildren().addAll(words);
        question.targets().forEach(target -> getChildren().add(target(target)));
        editor.setId("answer-" + number);
        editor.setWrapText(true);
        editor.setPrefRowCount(4);
        editor.setMinHeight(Region.USE_PREF_SIZE);
        editor.setPromptText(texts.get("packet.answer_prompt"));
        editor.setEditable(model.desk().gate().canWrite());
        editor.textProperty().addListener((o, was, is) -> writing.write(is));
        editor.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.currentProperty().set(question.id());
            } else {
                writing.keep();
            }
        });
        Leaving.of(editor, writing::keep);
        setOnMousePressed(event -> model.currentProperty().set(question.id()));
        if (role == Assignment.Role.GIVEN) {
            getChildren().add(answered);
        } else {
            getChildren().addAll(editor, cites, foot(number));
        }
        if (!question.key().isEmpty()) {
            getChildren().add(key());
        }
        // Only while it stands in the window: with each other packet there are other cards, and the model outlives
        // them.
        sceneProperty()
                .flatMap(scene -> model.currentProperty())
                .subscribe(id -> pseudoClassStateChanged(
                        javafx.css.PseudoClass.getPseudoClass("current"),
                        question.id().equals(id)));
    }

    private Node target(Question.Target target) {
        String title = model.desk()
                .library()
                .document(target.documentId())
                .map(document -> document.title())
                .orElse("");
        String words = target.anchor() == null ? title : target.anchor().quote().exact();
        return link(
                texts.get("packet.target." + target.kind().name().toLowerCase(java.util.Locale.ROOT), words),
                () -> model.go(target.documentId(), target.anchor()));
    }

    private static Hyperlink link(String words, Runnable run) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.getStyleClass().add("question-link");
        link.setOnAction(event -> {
            link.setVisited(false);
            run.run();
        });
        return link;
    }

    private Node foot(int number) {
        Button cite = new Button(texts.get("packet.cite"), new FontIcon("fth-corner-down-right"));
        cite.setId("cite-" + number);
        cite.setMinWidth(Region.USE_PREF_SIZE);
        cite.setFocusTraversable(false);
        cite.setOnAction(event -> {
            model.currentProperty().set(question.id());
            model.cite();
        });
        state.setWrapText(true);
        state.getStyleClass().add("sheet-quiet");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(8, state, cite);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Node key() {
        Label key = new Label(texts.get("packet.key_words", question.key()));
        key.setWrapText(true);
        key.getStyleClass().add("question-key");
        return key;
    }

    /**
     * @param students how many have given something back
     * @param answers how many of them have answered this question
     */
    void show(int students, int answers) {
        if (students == 0) {
            Label none = new Label(texts.get("packet.nothing_back"));
            none.setWrapText(true);
            none.getStyleClass().add("sheet-quiet");
            answered.getChildren().setAll(none);
        } else {
            Hyperlink all = link(texts.get("packet.answered_by", students, answers), () -> model.showClass(question));
            answered.getChildren().setAll(all);
        }
    }

    /** @param answer as it is kept; {@code null} when there is none */
    void show(@Nullable Answer answer) {
        String text = answer == null ? "" : answer.text();
        if (writing.isOvertaken(text)) {
            editor.setText(text);
        }
        List<Answer.Cited> passages = answer == null ? List.of() : answer.cites();
        int cited = passages.size();
        boolean done = answer != null && answer.fulfils(question);
        state.setText(
                done
                        ? texts.get("packet.done", cited)
                        : question.mustCite() > cited
                                ? texts.get("packet.to_cite", question.mustCite(), cited)
                                : texts.get("packet.to_write"));
        cites.getChildren().clear();
        for (int i = 0; i < cited; i++) {
            cites.getChildren().add(cite(passages.get(i), i));
        }
    }

    private Node cite(Answer.Cited cited, int index) {
        Hyperlink words =
                link("“" + cited.anchor().quote().exact() + "”", () -> model.go(cited.documentId(), cited.anchor()));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button away = new Button(null, new FontIcon("fth-x"));
        away.getStyleClass().addAll("flat", "button-icon");
        Hint.on(away, texts.get("change.answer_uncite"));
        away.setAccessibleText(texts.get("change.answer_uncite"));
        away.setOnAction(event -> model.uncite(question, index));
        HBox row = new HBox(4, words, away);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("question-cite");
        return row;
    }
}
