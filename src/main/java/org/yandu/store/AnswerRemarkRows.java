package org.yandu.store;

import java.util.List;
import org.yandu.annotation.task.AnswerRemark;

/** {@link AnswerRemark} in table {@code answer_remark}. */
final class AnswerRemarkRows implements Codec<AnswerRemark> {

    private static final Table TABLE = new Table(Shape.plain(
            "answer_remark",
            List.of("id", "assignment_id", "question_id", "student", "coder", "text", "created", "modified")));

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(AnswerRemark each, Bodies bodies) {
        return new Row()
                .set("id", each.id())
                .set("assignment_id", each.assignmentId())
                .set("question_id", each.questionId())
                .set("student", each.student())
                .set("coder", each.coder())
                .set("text", each.text())
                .set("created", each.created())
                .set("modified", each.modified());
    }

    @Override
    public AnswerRemark record(Row row, Bodies bodies) {
        return new AnswerRemark(
                row.id(),
                row.text("assignment_id"),
                row.text("question_id"),
                row.text("student"),
                row.text("coder"),
                row.text("text"),
                row.instant("created"),
                row.instant("modified"));
    }
}
