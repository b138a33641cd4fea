package org.yandu.ui.curation;

import java.time.Instant;
import org.yandu.annotation.task.AnswerRemark;
import org.yandu.curation.view.AnswerTable.Asked;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Answering;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;

/** Writes what an instructor thinks of answers; it reaches the feedback sheets. */
final class Remarks {

    private final Desk desk;

    Remarks(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    /** Whether it is about answers only: nothing that is worked out of marks has changed. */
    static boolean isOne(Change change) {
        return change.edits().stream().allMatch(Edit.OfAnswerRemark.class::isInstance);
    }

    void write(Asked asked, String student, String text) {
        AnswerRemark blank =
                AnswerRemark.blank(asked.assignmentId(), asked.question().id(), student, desk.coder(), Instant.now());
        desk.gate()
                .changeLibrary(workspace -> Answering.remark(
                        workspace.store().answerRemarks(asked.assignmentId()).stream()
                                .filter(each -> each.id().equals(blank.id()))
                                .findFirst()
                                .orElse(null),
                        blank,
                        text,
                        Instant.now()));
    }
}
