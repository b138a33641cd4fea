package org.yandu.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.suggest.Knowledge;
import org.yandu.retrieval.suggest.Suggester;
import org.yandu.retrieval.suggest.Suggestion;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suggest}: what probably belongs to a theme. */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {

    /** As the command line names them. */
    enum Size {
        paragraph,
        sentence
    }

    @Parameters(paramLabel = "DOC", descriptionKey = "cli.parameter.document")
    String document = "";

    @Option(names = "--code", paramLabel = "C", descriptionKey = "cli.option.suggest.code")
    @Nullable
    String code;

    @Option(names = "--grain", paramLabel = "G", descriptionKey = "cli.option.suggest.grain")
    Size grain = Size.paragraph;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.suggest.limit")
    @Nullable
    Integer limit;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    SuggestCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = root.toRead()) {
            Document wanted = References.document(workspace.state(), document);
            String asked = code;
            List<Code> codes = asked == null
                    ? workspace.state().codebook().codes().stream()
                            .filter(each -> !each.retired())
                            .toList()
                    : List.of(References.code(workspace.state(), asked));
            Knowledge knowledge = new Suggester(workspace).learn(codes, Gauge.NONE);
            OpenDocument open = workspace.version(wanted.id(), wanted.currentVersion());
            Grain size = Grain.valueOf(grain.name().toUpperCase(Locale.ROOT));
            List<Suggestion> found =
                    Suggester.in(open, knowledge, codes, size, workspace.store().rejections(wanted.currentVersion()));
            return print(workspace, open, found);
        }
    }

    /** Of more than are wanted, the most probable; in any case in text order. */
    private List<Suggestion> most(List<Suggestion> found) {
        Integer most = limit;
        if (most == null || found.size() <= most) {
            return found;
        }
        List<Suggestion> kept = found.stream()
                .sorted(Comparator.comparingDouble(each -> -each.score()))
                .limit(Math.max(0, most))
                .toList();
        return found.stream().filter(kept::contains).toList();
    }

    private int print(Workspace workspace, OpenDocument open, List<Suggestion> found) {
        List<Suggestion> most = most(found);
        if (json.wanted) {
            root.reply()
                    .json(most.stream()
                            .map(each -> SuggestRow.of(each, open.version().codePoints()))
                            .toList());
        } else {
            Columns columns = new Columns();
            for (Suggestion each : most) {
                columns.row(
                        workspace
                                .state()
                                .codebook()
                                .find(each.codeId())
                                .map(Code::name)
                                .orElse(""),
                        String.format(Locale.ROOT, "%.2f", each.score()),
                        each.where().place(),
                        Columns.cut(each.where().words(), 40),
                        root.reply()
                                .texts()
                                .joined(each.reasons().stream()
                                        .map(Suggestion.Reason::word)
                                        .toList()));
            }
            root.reply().lines(columns.lines());
        }
        if (found.isEmpty()) {
            root.reply().say("cli.suggest.none");
        } else if (most.size() < found.size()) {
            root.reply().say("cli.suggest.some", most.size(), found.size());
        }
        return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
}
