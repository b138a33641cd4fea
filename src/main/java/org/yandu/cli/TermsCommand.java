package org.yandu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.cli.UsageErrors.BadUsage;
import org.yandu.document.Folding;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.wording.Neighbour;
import org.yandu.retrieval.wording.Neighbours;
import org.yandu.retrieval.wording.TermHistory;
import org.yandu.retrieval.wording.TermTracker;
import org.yandu.retrieval.wording.Variant;
import org.yandu.retrieval.wording.Variants;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code terms}: where a term is first used, how often, beside which words and in which other wordings. */
@Command(name = "terms")
final class TermsCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "TERM", descriptionKey = "cli.parameter.term")
    String term = "";

    @Option(names = "--doc", paramLabel = "DOC", descriptionKey = "cli.option.wording.doc")
    @Nullable
    String document;

    @Mixin
    AsJson json = new AsJson();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Root root;

    TermsCommand(Root root) {
        this.root = root;
    }

    /**
     * One document that has it.
     *
     * @param frequency times in 10,000 characters
     */
    record Use(String document, String title, @Nullable String date, int count, double frequency) {}

    /** A wording of it. */
    record Wording(String form, String kind, int distance, List<Spot> places) {}

    /**
     * All there is.
     *
     * @param first the earliest document that has it
     */
    record History(
            String term,
            int count,
            @Nullable Use first,
            List<Use> uses,
            List<TermHistory.Year> years,
            List<Wording> variants,
            List<Neighbour> neighbours) {}

    @Override
    public Integer call() {
        if (Folding.fold(term).isBlank()) {
            throw new BadUsage(spec.commandLine(), "cli.usage.term");
        }
        History found;
        try (Workspace workspace = root.toRead()) {
            found = track(workspace);
        }
        if (json.wanted) {
            root.reply().json(found);
        } else {
            print(found);
        }
        if (found.count() == 0) {
            root.reply().say("cli.wording.none");
            return ExitCode.NOTHING_FOUND;
        }
        return ExitCode.DONE;
    }

    private History track(Workspace workspace) {
        Corpus corpus = new Corpus(workspace, document);
        TermHistory history = new TermTracker(workspace).track(term, corpus.documents(), Gauge.NONE);
        List<Use> uses = history.uses().stream().map(TermsCommand::use).toList();
        List<Wording> wordings = new ArrayList<>();
        for (Variant variant : Variants.of(term, corpus.documents(), corpus::read, Gauge.NONE)) {
            wordings.add(new Wording(
                    variant.form(),
                    variant.kind().name().toLowerCase(Locale.ROOT),
                    variant.distance(),
                    variant.places().stream()
                            .map(place -> corpus.teller(place.document()).spot(place.span()))
                            .toList()));
        }
        return new History(
                term,
                history.count(),
                uses.isEmpty() ? null : uses.getFirst(),
                uses,
                history.years(),
                wordings,
                Neighbours.of(history, workspace.store()::version, Gauge.NONE));
    }

    private static Use use(TermHistory.Use use) {
        return new Use(
                use.document().id(),
                use.document().title(),
                use.document().header().date(),
                use.count(),
                Math.round(use.frequency() * 100) / 100.0);
    }

    private void print(History found) {
        Columns columns = new Columns();
        found.uses()
                .forEach(use -> columns.row(
                        use.date() == null ? "" : use.date(),
                        String.valueOf(use.count()),
                        String.valueOf(use.frequency()),
                        use.title()));
        root.reply().lines(Plain.headed(root.reply(), "cli.columns.terms", columns));
        Columns wordings = new Columns();
        found.variants()
                .forEach(wording -> wordings.row(
                        wording.form(), String.valueOf(wording.places().size())));
        root.reply().lines(Plain.headed(root.reply(), "cli.columns.wordings", wordings));
        if (!found.neighbours().isEmpty()) {
            String words = String.join(
                    " ", found.neighbours().stream().map(Neighbour::word).toList());
            root.reply().line(root.reply().texts().get("cli.terms.beside", words));
        }
    }
}
