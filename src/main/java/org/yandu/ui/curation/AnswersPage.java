package org.yandu.ui.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Question;
import org.yandu.curation.view.AnswerTable;
import org.yandu.curation.view.AnswerTable.Asked;
import org.yandu.curation.view.AnswerTable.Row;

/** Who has answered which question, how far, and the answer that is chosen with what it cites. */
final class AnswersPage extends ClassPage {

    /** Which answer is looked at. */
    private record Chosen(Asked asked, String student) {}

    private final StudentGrid<Row> grid;
    private final AnswerPane answer;
    private AnswerTable table = AnswerTable.NONE;
    private @Nullable Chosen chosen;

    AnswersPage(ClassModel model) {
        super(model);
        this.grid = new StudentGrid<>("class-questions", new Label(texts().get("class.none.question")));
        this.answer = new AnswerPane(model, this::step);
        VBox.setVgrow(grid, Priority.ALWAYS);
        ScrollPane about = new ScrollPane(answer);
        about.setFitToWidth(true);
        about.setMinHeight(150);
        about.setPrefHeight(250);
        about.getStyleClass().add("sheet-scroll");
        getChildren().addAll(grid, about);
        model.findingsProperty().subscribe(this::show);
        model.anonymousProperty().subscribe(hidden -> {
            build();
            look();
        });
    }

    @Override
    Node first() {
        return grid;
    }

    @Override
    void show(@Nullable Findings found) {
        AnswerTable before = table;
        table = found == null ? AnswerTable.NONE : found.tables().answers();
        if (before.questions().equals(table.questions()) && before.rows().equals(table.rows())) {
            grid.refresh(); // keeps where the reader is
        } else {
            build();
        }
        look();
    }

    private void build() {
        Map<String, StudentGrid.Group<Row>> groups = new LinkedHashMap<>();
        for (int i = 0; i < table.questions().size(); i++) {
            int at = i;
            Asked asked = table.questions().get(i);
            Question question = asked.question();
            groups.computeIfAbsent(
                            asked.assignmentId(),
                            id -> new StudentGrid.Group<>(table.isOfSeveral() ? asked.title() : "", new ArrayList<>()))
                    .columns()
                    .add(new StudentGrid.Col<>(
                            texts().get("class.question", asked.number()),
                            question.text(),
                            row -> said(asked, row.student(), row.answers().get(at)),
                            Comparator.comparing(row ->
                                    AnswerTable.state(question, row.answers().get(at))),
                            row -> choose(new Chosen(asked, row.student()))));
        }
        grid.showGroups(
                texts().get("class.students"),
                row -> model().name(row.student()),
                List.copyOf(groups.values()),
                table.questions().isEmpty() ? List.of() : model().listed(table.rows(), Row::student));
    }

    private String said(Asked asked, String student, @Nullable Answer given) {
        String said = switch (AnswerTable.state(asked.question(), given)) {
            case NONE -> "";
            case SHORT ->
                given == null
                        ? ""
                        : texts().get(
                                        "class.short",
                                        given.cites().size(),
                                        asked.question().mustCite());
            case DONE ->
                given == null ? "" : texts().get("class.answered", given.cites().size());
        };
        return table.remarksOn(asked, student).isEmpty() ? said : texts().get("class.remarked", said);
    }

    private void choose(Chosen other) {
        chosen = other;
        look();
    }

    /** The same question, so many students on in the order they are listed in. */
    private void step(int by) {
        Chosen now = chosen;
        if (now == null) {
            return;
        }
        List<Row> rows = grid.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).student().equals(now.student())) {
                int next = Math.floorMod(i + by, rows.size());
                choose(new Chosen(now.asked(), rows.get(next).student()));
                grid.scrollTo(next);
                grid.getSelectionModel()
                        .clearAndSelect(
                                next,
                                grid.getVisibleLeafColumn(1 + table.questions().indexOf(now.asked())));
                answer.editor().requestFocus();
                return;
            }
        }
    }

    private void look() {
        Chosen now = chosen;
        int question = now == null ? -1 : table.questions().indexOf(now.asked());
        Row row = table.rows().stream()
                .filter(each -> now != null && each.student().equals(now.student()))
                .findFirst()
                .orElse(null);
        if (now == null || question < 0 || row == null) {
            answer.show(table.questions().isEmpty() ? "" : texts().get("class.answers.key"));
        } else {
            answer.show(table, now.asked(), now.student(), row.answers().get(question));
        }
    }
}
