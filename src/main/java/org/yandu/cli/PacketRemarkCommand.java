package org.yandu.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.AnswerRemark;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.HandIn;
import org.yandu.annotation.task.Question;
import org.yandu.workspace.Answering;
import org.yandu.workspace.Coder;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code packet remark}: what a class answered, and what an instructor writes about one of the answers. */
@Command(name = "remark")
final class PacketRemarkCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PACKET", arity = "0..1", descriptionKey = "cli.parameter.assignment")
    String reference = "";

    @Option(names = "--student", paramLabel = "NAME", descriptionKey = "cli.option.packet.whose")
    @Nullable
    String student;

    @Option(names = "--question", paramLabel = "N", descriptionKey = "cli.option.packet.number")
    int number;

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.option.packet.remark")
    @Nullable
    String text;

    @Option(names = "--instructor", paramLabel = "NAME", descriptionKey = "cli.option.packet.instructor")
    @Nullable
    String instructor;

    @Mixin
    AsJson json = new AsJson();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Root root;

    PacketRemarkCommand(Root root) {
        this.root = root;
    }

    /** @param coder who wrote it */
    private record Remark(String coder, String text) {}

    /** One student's answer to one question. */
    private record Row(
            String student,
            int question,
            @Nullable String answer,
            int cited,
            int mustCite,
            boolean done,
            List<Remark> remarks) {}

    @Override
    public Integer call() {
        if (text != null && (student == null || number == 0)) {
            throw PacketCommand.bad(spec, "cli.usage.packet.remark");
        }
        List<Row> rows;
        try (Workspace workspace = text != null ? root.toWrite() : root.toRead()) {
            Assignment assignment =
                    Packets.assignment(workspace, reference, each -> each.role() == Assignment.Role.GIVEN);
            if (number < 0 || number > assignment.questions().size()) {
                throw PacketCommand.bad(spec, "cli.usage.packet.number");
            }
            write(workspace, assignment);
            rows = rows(workspace.store(), assignment);
        }
        if (json.wanted) {
            root.reply().json(rows);
        } else {
            print(rows);
        }
        return rows.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }

    private void write(Workspace workspace, Assignment assignment) {
        if (text == null || student == null) {
            return;
        }
        if (students(workspace.store(), assignment).isEmpty()) {
            throw PacketCommand.bad(spec, "cli.usage.packet.nobody");
        }
        Instant now = root.outside().clock().instant();
        AnswerRemark blank = AnswerRemark.blank(
                assignment.id(),
                assignment.questions().get(number - 1).id(),
                student,
                instructor != null ? instructor : Coder.of(workspace.store()),
                now);
        Optional<AnswerRemark> kept = workspace.store().answerRemarks(assignment.id()).stream()
                .filter(each -> each.id().equals(blank.id()))
                .findFirst();
        Answering.remark(kept.orElse(null), blank, text, now).ifPresent(workspace::apply);
    }

    /** Whoever gave something back, or the one who is asked for. */
    private List<String> students(Store store, Assignment assignment) {
        return store.handIns(assignment.id()).stream()
                .map(HandIn::coder)
                .filter(name -> student == null || student.equals(name))
                .toList();
    }

    private List<Row> rows(Store store, Assignment assignment) {
        List<Answer> answers = store.answers(assignment.id());
        List<AnswerRemark> remarks = store.answerRemarks(assignment.id());
        List<Row> rows = new ArrayList<>();
        for (String name : students(store, assignment)) {
            for (int i = 0; i < assignment.questions().size(); i++) {
                if (number == 0 || number == i + 1) {
                    rows.add(row(name, i + 1, assignment.questions().get(i), answers, remarks));
                }
            }
        }
        return rows;
    }

    private static Row row(
            String name, int number, Question question, List<Answer> answers, List<AnswerRemark> remarks) {
        Answer answer = answers.stream()
                .filter(each -> each.coder().equals(name) && each.questionId().equals(question.id()))
                .findFirst()
                .orElse(null);
        return new Row(
                name,
                number,
                answer == null ? null : answer.text(),
                answer == null ? 0 : answer.cites().size(),
                question.mustCite(),
                answer != null && answer.fulfils(question),
                remarks.stream()
                        .filter(each ->
                                each.student().equals(name) && each.questionId().equals(question.id()))
                        .map(each -> new Remark(each.coder(), each.text()))
                        .toList());
    }

    private void print(List<Row> rows) {
        Columns columns = new Columns();
        rows.forEach(row -> columns.row(
                row.student(),
                row.question(),
                row.done() ? "✓" : "",
                row.cited() + "/" + row.mustCite(),
                row.answer() == null ? "" : Columns.cut(row.answer(), 50),
                Columns.cut(
                        String.join(
                                "；", row.remarks().stream().map(Remark::text).toList()),
                        50)));
        root.reply().lines(Plain.headed(root.reply(), "cli.columns.remarks", columns));
    }
}
