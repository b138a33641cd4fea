package org.yandu.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.QuoteFinder;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.annotation.Annotation;
import org.yandu.cli.UsageErrors.BadUsage;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Coder;
import org.yandu.workspace.Marking;
import org.yandu.workspace.Marking.Wanted;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate}: a passage, named by its words or by its range, with themes and comment. */
@Command(name = "annotate")
final class AnnotateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DOC", descriptionKey = "cli.parameter.document")
    String reference = "";

    @Option(names = "--quote", paramLabel = "TEXT", descriptionKey = "cli.option.quote")
    @Nullable
    String quote;

    @Option(names = "--prefix", paramLabel = "TEXT", descriptionKey = "cli.option.prefix")
    String prefix = "";

    @Option(names = "--suffix", paramLabel = "TEXT", descriptionKey = "cli.option.suffix")
    String suffix = "";

    @Option(names = "--range", paramLabel = "A:B", descriptionKey = "cli.option.range")
    @Nullable
    String range;

    @Option(names = "--code", paramLabel = "CODE", arity = "1..*", descriptionKey = "cli.option.code.some")
    List<String> codes = List.of();

    @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "cli.option.comment")
    String comment = "";

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "cli.option.coder")
    @Nullable
    String coder;

    @Mixin
    AsJson json = new AsJson();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Root root;

    AnnotateCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if ((quote == null) == (range == null)) {
            throw new BadUsage(spec.commandLine(), "cli.usage.quote.or.range");
        }
        if (codes.isEmpty() && comment.isBlank()) {
            throw new BadUsage(spec.commandLine(), "cli.usage.code.or.comment");
        }
        try (Workspace workspace = root.toWrite()) {
            Document document = References.document(workspace.state(), reference);
            List<Code> themes = codes.stream()
                    .map(code -> References.code(workspace.state(), code))
                    .toList();
            OpenDocument open = workspace.open(document.id());
            List<TextSpan> places = places(open);
            if (places.size() > 1) {
                return refuse(open, places);
            }
            print(workspace, annotate(workspace, open, places.get(0), themes));
            return ExitCode.DONE;
        }
    }

    private Annotation annotate(Workspace workspace, OpenDocument open, TextSpan place, List<Code> themes) {
        Wanted wanted = Marking.annotate(
                        open,
                        place,
                        themes,
                        comment,
                        coder == null ? Coder.of(workspace.store()) : coder,
                        root.outside().clock().instant())
                .orElseThrow(() -> new ProblemException(
                        Problem.of(Kind.RANGE_INVALID, String.valueOf(range == null ? quote : range))));
        wanted.change().ifPresent(workspace::apply);
        return wanted.annotation();
    }

    /** At least one. */
    private List<TextSpan> places(OpenDocument open) {
        if (quote == null) {
            return List.of(Range.parse(range == null ? "" : range, open.version()));
        }
        List<TextSpan> found = QuoteFinder.find(open.version(), new TextQuote(quote, prefix, suffix));
        if (found.isEmpty()) {
            throw new ProblemException(Problem.of(Kind.QUOTE_NOT_FOUND, quote));
        }
        return found;
    }

    /** Two candidates are never chosen between; the reader is shown how to say which. */
    private int refuse(OpenDocument open, List<TextSpan> places) {
        Reply reply = root.reply();
        Problem problem = Problem.of(Kind.QUOTE_AMBIGUOUS, String.valueOf(quote), places.size());
        List<Candidate> candidates =
                places.stream().map(span -> Candidate.of(open, span)).toList();
        if (json.wanted) {
            reply.json(Map.of("candidates", candidates));
        } else {
            Columns columns = new Columns();
            candidates.forEach(each -> columns.row(
                    each.start() + ":" + each.end(),
                    each.place(),
                    "…" + each.before() + "[" + each.quote() + "]" + each.after() + "…"));
            reply.lines(Plain.headed(reply, "cli.columns.candidates", columns));
        }
        reply.tell(problem);
        return ExitCode.of(problem);
    }

    private void print(Workspace workspace, Annotation annotation) {
        AnnotationRow row = new AnnotationSheet(workspace).row(annotation);
        if (json.wanted) {
            root.reply().json(row);
        } else {
            AnnotationSheet.print(root.reply(), List.of(row));
        }
    }
}
