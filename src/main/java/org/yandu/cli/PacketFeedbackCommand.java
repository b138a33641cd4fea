package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.view.ClassView;
import org.yandu.exchange.Progress;
import org.yandu.exchange.feedback.FeedbackFiles;
import org.yandu.workspace.Coder;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code packet feedback}: a Word file for every student. */
@Command(name = "feedback")
final class PacketFeedbackCommand implements Callable<Integer> {

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "cli.option.feedback.coder")
    List<String> coders = List.of();

    @Option(names = "--instructor", paramLabel = "NAME", descriptionKey = "cli.option.feedback.instructor")
    @Nullable
    String instructor;

    @Option(names = "--answers", descriptionKey = "cli.option.feedback.answers")
    boolean answers;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, descriptionKey = "cli.option.feedback.out")
    Path out = Path.of("");

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    PacketFeedbackCommand(Root root) {
        this.root = root;
    }

    private record Row(String coder, String path) {}

    @Override
    public Integer call() {
        List<FeedbackFiles.Written> written;
        try (Workspace workspace = root.toRead()) {
            String teacher = instructor != null ? instructor : Coder.of(workspace.store());
            List<String> students = coders.isEmpty() ? students(workspace, teacher) : coders;
            written = FeedbackFiles.write(
                    workspace,
                    root.reply().texts(),
                    students,
                    new FeedbackFiles.Told(teacher, answers),
                    out,
                    Progress.NONE);
        }
        List<Row> rows = written.stream()
                .map(each -> new Row(each.coder(), each.file().toString()))
                .toList();
        if (json.wanted) {
            root.reply().json(rows);
        } else {
            Columns columns = new Columns();
            rows.forEach(row -> columns.row(row.coder(), row.path()));
            root.reply().lines(Plain.headed(root.reply(), "cli.columns.feedback", columns));
        }
        if (rows.isEmpty()) {
            root.reply().say("class.feedback.none");
            return ExitCode.NOTHING_FOUND;
        }
        if (written.stream().anyMatch(each -> each.withheld() > 0)) {
            root.reply().say("cli.feedback.withheld");
        }
        return ExitCode.DONE;
    }

    private static List<String> students(Workspace workspace, String teacher) {
        return ClassView.students(workspace.store()).stream()
                .filter(name -> !name.equals(teacher))
                .toList();
    }
}
