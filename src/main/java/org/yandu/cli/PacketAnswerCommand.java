package org.yandu.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.QuoteFinder;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.exchange.packet.HandingIn;
import org.yandu.exchange.packet.Student;
import org.yandu.workspace.Answering;
import org.yandu.workspace.Coder;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code packet answer}: lists the questions, answers one of them, writes the file to hand in. */
@Command(name = "answer")
final class PacketAnswerCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PACKET", arity = "0..1", descriptionKey = "cli.parameter.assignment")
    String reference = "";

    @Option(names = "--question", paramLabel = "N", descriptionKey = "cli.option.packet.number")
    int number;

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.option.packet.text")
    @Nullable
    String text;

    @Option(names = "--cite", paramLabel = "TEXT", descriptionKey = "cli.option.packet.cite")
    List<String> cites = List.of();

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "cli.option.packet.student")
    @Nullable
    String coder;

    @Option(names = "--unsigned", descriptionKey = "cli.option.packet.unsigned")
    boolean unsigned;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.packet.handin")
    @Nullable
    Path out;

    @Mixin
    AsJson json = new AsJson();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Root root;

    PacketAnswerCommand(Root root) {
        this.root = root;
    }

    /** One question with what is answered. */
    private record Row(
            int number,
            String id,
            String text,
            int mustCite,
            @Nullable String answer,
            List<String> cited,
            boolean done,
            @Nullable String key) {}

    @Override
    public Integer call() {
        boolean writes = text != null || !cites.isEmpty();
        if (writes == (number == 0)) {
            throw PacketCommand.bad(spec, "cli.usage.packet.answer");
        }
        try (Workspace workspace = writes || out != null ? root.toWrite() : root.toRead()) {
            Assignment assignment = Packets.assignment(workspace, reference, each -> true);
            if (writes) {
                answer(workspace, assignment);
            }
            List<Row> rows = rows(workspace, assignment);
            if (out != null) {
                handIn(workspace, assignment, out, rows);
            } else if (json.wanted) {
                root.reply().json(rows);
            } else {
                print(rows);
            }
        }
        return ExitCode.DONE;
    }

    private void answer(Workspace workspace, Assignment assignment) {
        if (number < 1 || number > assignment.questions().size()) {
            throw PacketCommand.bad(spec, "cli.usage.packet.number");
        }
        Question question = assignment.questions().get(number - 1);
        Instant now = root.outside().clock().instant();
        if (text != null) {
            Answering.write(
                            kept(workspace, assignment, question),
                            blank(workspace, assignment, question, now),
                            text,
                            now)
                    .ifPresent(workspace::apply);
        }
        for (String quote : cites) {
            cite(workspace, assignment, question, quote);
        }
    }

    private void cite(Workspace workspace, Assignment assignment, Question question, String quote) {
        Instant now = root.outside().clock().instant();
        List<OpenDocument> holders = new ArrayList<>();
        List<TextSpan> places = new ArrayList<>();
        for (Assignment.Reading reading : assignment.readings()) {
            OpenDocument open = workspace.open(reading.documentId());
            for (TextSpan place : QuoteFinder.find(open.version(), new TextQuote(quote, "", ""))) {
                holders.add(open);
                places.add(place);
            }
            workspace.release(reading.documentId());
        }
        if (places.size() != 1) {
            throw new ProblemException(
                    places.isEmpty()
                            ? Problem.of(Kind.QUOTE_NOT_FOUND, quote)
                            : Problem.of(Kind.QUOTE_AMBIGUOUS, quote, places.size()));
        }
        Answering.cite(
                        kept(workspace, assignment, question),
                        blank(workspace, assignment, question, now),
                        holders.getFirst(),
                        places.getFirst(),
                        now)
                .ifPresent(workspace::apply);
    }

    private Answer blank(Workspace workspace, Assignment assignment, Question question, Instant now) {
        return Answer.blank(assignment.id(), question.id(), student(workspace), now);
    }

    /** Under the name of the last time, where none is given. */
    private Student who(Workspace workspace) {
        Student known = Student.known(workspace.store(), student(workspace));
        return coder != null || known.name().isEmpty() ? Student.of(student(workspace)) : known;
    }

    /** As in the window: the name that was set there. */
    private String student(Workspace workspace) {
        return coder != null ? coder : Coder.of(workspace.store());
    }

    private @Nullable Answer kept(Workspace workspace, Assignment assignment, Question question) {
        String student = student(workspace);
        return workspace.store().answers(assignment.id()).stream()
                .filter(each ->
                        each.questionId().equals(question.id()) && each.coder().equals(student))
                .findFirst()
                .orElse(null);
    }

    private List<Row> rows(Workspace workspace, Assignment assignment) {
        List<Row> rows = new ArrayList<>();
        for (Question question : assignment.questions()) {
            Answer answer = kept(workspace, assignment, question);
            rows.add(new Row(
                    rows.size() + 1,
                    question.id(),
                    question.text(),
                    question.mustCite(),
                    answer == null ? null : answer.text(),
                    answer == null
                            ? List.of()
                            : answer.cites().stream()
                                    .map(cited -> cited.anchor().quote().exact())
                                    .toList(),
                    answer != null && answer.fulfils(question),
                    question.key().isEmpty() ? null : question.key()));
        }
        return rows;
    }

    private void print(List<Row> rows) {
        Columns columns = new Columns();
        rows.forEach(row -> columns.row(
                row.number(),
                row.done() ? "✓" : "",
                row.cited().size() + "/" + row.mustCite(),
                Columns.cut(row.text(), 60),
                row.answer() == null ? "" : Columns.cut(row.answer(), 60)));
        root.reply().lines(Plain.headed(root.reply(), "cli.columns.questions", columns));
    }

    private void handIn(Workspace workspace, Assignment assignment, Path file, List<Row> rows) {
        HandingIn.Made made = HandingIn.make(
                workspace,
                assignment,
                who(workspace),
                unsigned ? null : Packets.identity(),
                root.outside().clock().instant());
        Packets.write(file, made.file());
        if (json.wanted) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("path", file.toString());
            shape.put("bytes", made.file().length);
            shape.put("annotations", made.annotations());
            shape.put("memos", made.memos());
            shape.put("answers", made.answers());
            shape.put("answered", (int) rows.stream().filter(Row::done).count());
            shape.put("questions", rows.size());
            root.reply().json(shape);
        } else {
            root.reply().line(file.toString());
        }
        root.reply()
                .say(
                        "packet.handed_in",
                        made.answers(),
                        made.annotations(),
                        file.getFileName(),
                        who(workspace).name());
        leftBehind(workspace, assignment);
    }

    /** What was answered before under another name, such as that of the account, does not go along and is easily forgotten. */
    private void leftBehind(Workspace workspace, Assignment assignment) {
        String student = student(workspace);
        workspace.store().answers(assignment.id()).stream()
                .map(Answer::coder)
                .filter(each -> !each.equals(student))
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()))
                .forEach((name, answers) -> root.reply().say("packet.left_behind", name, answers));
    }
}
