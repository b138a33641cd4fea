package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Assignment.Reading;
import org.yandu.annotation.task.Assignment.Role;
import org.yandu.annotation.task.Question;
import org.yandu.annotation.task.Question.Target;
import org.yandu.store.Shape.Listed;

/** {@link Assignment} in table {@code assignment} with its readings, questions and what they are about. */
final class AssignmentRows implements Codec<Assignment> {

    private static final String OWNER = "assignment_id";

    private static final Table TABLE = new Table(new Shape(
            "assignment",
            List.of("id", "title", "note", "maker", "signer", "made", "role", "book_id", "seal"),
            List.of(
                    new Listed("readings", "assignment_reading", OWNER, List.of("document_id", "version_id")),
                    new Listed(
                            "questions",
                            "assignment_question",
                            OWNER,
                            List.of("question_id", "text", "must_cite", "answer")),
                    new Listed(
                            "targets",
                            "assignment_target",
                            OWNER,
                            List.of(
                                    "question",
                                    "kind",
                                    "document_id",
                                    "version_id",
                                    "start_cp",
                                    "end_cp",
                                    "exact",
                                    "prefix",
                                    "suffix"))),
            null));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Assignment each, Bodies bodies) throws SQLException {
        List<Row> targets = new ArrayList<>();
        List<Row> questions = new ArrayList<>();
        for (Question question : each.questions()) {
            for (Target target : question.targets()) {
                targets.add(row(questions.size(), target, bodies));
            }
            questions.add(new Row()
                    .set("question_id", question.id())
                    .set("text", question.text())
                    .set("must_cite", question.mustCite())
                    .set("answer", question.key()));
        }
        return new Row()
                .set("id", each.id())
                .set("title", each.title())
                .set("note", each.note())
                .set("maker", each.maker())
                .set("signer", each.signer())
                .set("made", each.made())
                .set("role", each.role())
                .set("book_id", each.book())
                .set("seal", each.seal())
                .set(
                        "readings",
                        each.readings().stream().map(AssignmentRows::row).toList())
                .set("questions", questions)
                .set("targets", targets);
    }

    private static Row row(Reading reading) {
        return new Row().set("document_id", reading.documentId()).set("version_id", reading.versionId());
    }

    private static Row row(int question, Target target, Bodies bodies) throws SQLException {
        Row row = new Row()
                .set("question", question)
                .set("kind", target.kind())
                .set("document_id", target.documentId())
                .set("version_id", target.versionId());
        Anchor anchor = target.anchor();
        if (anchor == null) {
            PlaceColumns.NAMES.forEach(column -> row.set(column, null));
            return row;
        }
        return PlaceColumns.set(row, target.versionId(), anchor, bodies);
    }

    @Override
    public Assignment record(Row row, Bodies bodies) throws SQLException {
        return new Assignment(
                row.id(),
                row.text("title"),
                row.text("note"),
                row.text("maker"),
                row.textOrNull("signer"),
                row.instant("made"),
                Role.valueOf(row.text("role")),
                row.text("book_id"),
                row.list("readings").stream()
                        .map(each -> new Reading(each.text("document_id"), each.text("version_id")))
                        .toList(),
                questions(row, bodies),
                row.textOrNull("seal"));
    }

    private static List<Question> questions(Row row, Bodies bodies) throws SQLException {
        List<Row> rows = row.list("questions");
        List<List<Target>> targets = new ArrayList<>();
        rows.forEach(each -> targets.add(new ArrayList<>()));
        for (Row target : row.list("targets")) {
            targets.get(target.number("question")).add(target(target, bodies));
        }
        List<Question> questions = new ArrayList<>();
        for (Row each : rows) {
            questions.add(new Question(
                    each.text("question_id"),
                    each.text("text"),
                    targets.get(questions.size()),
                    each.number("must_cite"),
                    each.text("answer")));
        }
        return questions;
    }

    private static Target target(Row row, Bodies bodies) throws SQLException {
        String version = row.text("version_id");
        Anchor anchor = row.numberOrNull("start_cp") == null ? null : PlaceColumns.get(row, version, bodies);
        return new Target(Question.Kind.valueOf(row.text("kind")), row.text("document_id"), version, anchor);
    }
}
