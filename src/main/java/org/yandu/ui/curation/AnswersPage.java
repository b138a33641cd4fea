package org.yandu.ui.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Question;
import org.yandu.curation.view.AnswerTable;
import org.yandu.curation.view.AnswerTable.Row;

/** Who has answered which question, how far, and the answer that is chosen with what it cites. */
final class AnswersPage extends ClassPage {

    private final StudentGrid<Row> grid;
    private final VBox answer = new VBox(4);

    AnswersPage(ClassModel model) {
        super(model);
        this.grid = new StudentGrid<>("class-questions", new Label(texts().get("class.none.question")));
        VBox.setVgrow(grid, Priority.ALWAYS);
        ScrollPane about = new ScrollPane(answer);
        about.setFitToWidth(true);
        about.setMinHeight(110);
        about.setPrefHeight(190);
        about.getStyleClass().add("sheet-scroll");
        getChildren().addAll(grid, about);
        model.findingsProperty().subscribe(this::show);
        model.anonymousProperty()
                .subscribe(hidden -> show(model.findingsProperty().get()));
    }

    @Override
    Node first() {
        return grid;
    }

    @Override
    void show(@Nullable Findings found) {
        answer.getChildren().clear();
        AnswerTable table = found == null
                ? new AnswerTable(List.of(), List.of())
                : found.tables().answers();
        List<StudentGrid.Col<Row>> columns = new ArrayList<>();
        for (int i = 0; i < table.questions().size(); i++) {
            int at = i;
            Question question = table.questions().get(i).question();
            columns.add(new StudentGrid.Col<>(
                    texts().get("class.question", i + 1),
                    question.text(),
                    row -> said(question, row.answers().get(at)),
                    Comparator.comparing(
                            row -> AnswerTable.state(question, row.answers().get(at))),
                    row -> show(question, row.student(), row.answers().get(at))));
        }
        grid.show(
                texts().get("class.students"),
                row -> model().name(row.student()),
                columns,
                table.questions().isEmpty() ? List.of() : table.rows());
        if (!table.questions().isEmpty()) {
            say(texts().get("class.answers.key"), "sheet-quiet");
        }
    }

    private String said(Question question, @Nullable Answer given) {
        return switch (AnswerTable.state(question, given)) {
            case NONE -> "";
            case SHORT ->
                given == null ? "" : texts().get("class.short", given.cites().size(), question.mustCite());
            case DONE ->
                given == null ? "" : texts().get("class.answered", given.cites().size());
        };
    }

    private void show(Question question, String student, @Nullable Answer given) {
        answer.getChildren().clear();
        say(question.text(), "sheet-heading");
        if (given == null || given.isBare()) {
            say(texts().get("class.not_answered", model().name(student)), "sheet-quiet");
        } else {
            say(texts().get("class.says", model().name(student), given.text()), "label");
            given.cites().forEach(this::cited);
        }
        if (!question.key().isEmpty()) {
            say(texts().get("class.key", question.key()), "sheet-quiet");
        }
    }

    private void cited(Answer.Cited cited) {
        Hyperlink link = new Hyperlink("“" + cited.anchor().quote().exact() + "”");
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setOnAction(event -> {
            Findings found = model().findingsProperty().get();
            if (found != null && found.open().version().id().equals(cited.versionId())) {
                model().look(List.of(cited.anchor().span()));
            } else {
                model().close();
                model().desk().goTo(cited.documentId(), cited.anchor().span());
            }
        });
        answer.getChildren().add(link);
    }

    private void say(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        answer.getChildren().add(label);
    }
}
