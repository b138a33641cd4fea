package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Answer.Cited;
import org.yandu.store.Shape.Listed;

/** {@link Answer} in table {@code answer} with {@code answer_cite}. */
final class AnswerRows implements Codec<Answer> {

    private static final Table TABLE = new Table(new Shape(
            "answer",
            List.of("id", "assignment_id", "question_id", "coder", "text", "created", "modified"),
            List.of(new Listed(
                    "cites",
                    "answer_cite",
                    "answer_id",
                    List.of("document_id", "version_id", "start_cp", "end_cp", "exact", "prefix", "suffix"))),
            null));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Answer answer, Bodies bodies) throws SQLException {
        List<Row> cites = new ArrayList<>();
        for (Cited cited : answer.cites()) {
            Row row = new Row().set("document_id", cited.documentId()).set("version_id", cited.versionId());
            cites.add(PlaceColumns.set(row, cited.versionId(), cited.anchor(), bodies));
        }
        return new Row()
                .set("id", answer.id())
                .set("assignment_id", answer.assignmentId())
                .set("question_id", answer.questionId())
                .set("coder", answer.coder())
                .set("text", answer.text())
                .set("created", answer.created())
                .set("modified", answer.modified())
                .set("cites", cites);
    }

    @Override
    public Answer record(Row row, Bodies bodies) throws SQLException {
        List<Cited> cites = new ArrayList<>();
        for (Row cite : row.list("cites")) {
            String version = cite.text("version_id");
            cites.add(new Cited(cite.text("document_id"), version, PlaceColumns.get(cite, version, bodies)));
        }
        return new Answer(
                row.id(),
                row.text("assignment_id"),
                row.text("question_id"),
                row.text("coder"),
                row.text("text"),
                cites,
                row.instant("created"),
                row.instant("modified"));
    }
}
