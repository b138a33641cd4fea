package org.yandu.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.QueryException;
import org.yandu.retrieval.QueryParser;
import org.yandu.retrieval.QueryProblem;
import org.yandu.retrieval.SearchQuery;
import org.yandu.retrieval.SearchResult;
import org.yandu.retrieval.Searcher;
import org.yandu.workspace.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code search}: where words stand in the texts. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "cli.parameter.query")
    List<String> query = List.of();

    @Option(names = "--in", paramLabel = "DOC", descriptionKey = "cli.option.in")
    @Nullable
    String document;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
    @Nullable
    Integer limit;

    @Option(names = "--no-punctuation", descriptionKey = "cli.option.no_punctuation")
    boolean noPunctuation;

    @Mixin
    AsJson json = new AsJson();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Root root;

    private SearchCommand(Root root) {
        this.root = root;
    }

    /** A word with a dash before it is one that is not wanted, as in the window, and no option. */
    static CommandLine line(Root root) {
        return new CommandLine(new SearchCommand(root))
                .setUnmatchedOptionsArePositionalParams(true)
                .setPosixClusteredShortOptionsAllowed(false);
    }

    @Override
    public Integer call() {
        List<String> misspelled =
                query.stream().filter(word -> word.startsWith("--")).toList();
        if (!misspelled.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), misspelled);
        }
        SearchSheet sheet;
        try {
            SearchQuery parsed = QueryParser.parse(String.join(" ", query), !noPunctuation);
            sheet = isFile() ? inFile(parsed) : inLibrary(parsed);
        } catch (QueryException e) {
            QueryProblem problem = e.problem();
            root.reply().say(problem.key(), problem.args().toArray());
            return problem.isOfLibrary() ? ExitCode.NOTHING_FOUND : ExitCode.USAGE;
        }
        if (json.wanted) {
            root.reply().json(sheet);
        } else {
            sheet.print(root.reply());
        }
        if (sheet.total() == 0) {
            root.reply().say("cli.search.none");
        } else if (sheet.hits().size() < sheet.total()) {
            root.reply().say("cli.search.some", sheet.hits().size(), sheet.total());
        }
        return sheet.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }

    private boolean isFile() {
        try {
            return document != null && Files.isRegularFile(Path.of(document));
        } catch (InvalidPathException e) {
            return false; // a title may hold what no file name may
        }
    }

    private int most() {
        return limit == null ? Integer.MAX_VALUE : Math.max(0, limit);
    }

    private SearchSheet inFile(SearchQuery parsed) {
        return SearchSheet.of(Text.named(root, document == null ? "" : document), parsed, most());
    }

    private SearchSheet inLibrary(SearchQuery parsed) {
        try (Workspace workspace = root.toRead()) {
            Predicate<String> scope = id -> true;
            if (document != null) {
                String wanted = References.document(workspace.state(), document).id();
                scope = wanted::equals;
            }
            SearchResult result = new Searcher(workspace).search(parsed, scope, () -> false);
            if (!result.standing().isWhole()) {
                root.reply().say("cli.search.waiting", result.standing().waiting());
            }
            return SearchSheet.of(workspace, result, most());
        }
    }
}
