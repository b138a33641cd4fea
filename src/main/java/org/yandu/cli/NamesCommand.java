package org.yandu.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.Crew;
import org.yandu.retrieval.WorkedOut;
import org.yandu.retrieval.figures.Findings;
import org.yandu.retrieval.names.Company;
import org.yandu.retrieval.names.NameEntry;
import org.yandu.retrieval.names.NameIndex;
import org.yandu.retrieval.names.NamesFound;
import org.yandu.retrieval.names.Rulings;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code names}: systems, projects, laws, bodies and slogans that texts name. */
@Command(name = "names")
final class NamesCommand implements Callable<Integer> {

    @Option(names = "--doc", paramLabel = "DOC", descriptionKey = "cli.option.wording.doc")
    @Nullable
    String document;

    @Option(names = "--doubtful", descriptionKey = "cli.option.wording.doubtful")
    boolean doubtful;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    NamesCommand(Root root) {
        this.root = root;
    }

    /**
     * One name.
     *
     * @param date of the document that names it first; {@code null} when it has none
     * @param places all of them; empty when the reader added it and no text has it
     * @param figures what is said of it in the same sentences
     */
    record Row(
            String name,
            String kind,
            double score,
            String standing,
            List<String> forms,
            int count,
            @Nullable String date,
            @Nullable Spot first,
            List<Spot> places,
            List<Spot> figures) {}

    @Override
    public Integer call() {
        List<Row> rows;
        try (Workspace workspace = root.toRead()) {
            Corpus corpus = new Corpus(workspace, document);
            rows = NameIndex.of(
                            corpus.documents(),
                            each -> workspace.store().version(each.currentVersion()),
                            WorkedOut.in(workspace.store(), new NamesFound()),
                            Rulings.of(workspace.store().nameRulings()),
                            Crew.UNWATCHED)
                    .stream()
                    // As in the window: what is named most comes first, equals in the order of their first mention.
                    .sorted(Comparator.comparingInt(NameEntry::count).reversed())
                    .filter(entry -> entry.isName() || doubtful && entry.standing() == NameEntry.Standing.DOUBTFUL)
                    .map(entry -> row(corpus, entry))
                    .toList();
        }
        if (json.wanted) {
            root.reply().json(rows);
        } else {
            Columns columns = new Columns();
            rows.forEach(row -> columns.row(
                    row.name(),
                    root.reply().texts().get("cli.names.kind." + row.kind()),
                    String.valueOf(row.count()),
                    row.first() == null ? "" : row.first().place(),
                    row.first() == null ? "" : Columns.cut(row.first().title(), 30)));
            root.reply().lines(Plain.headed(root.reply(), "cli.columns.names", columns));
        }
        if (rows.isEmpty()) {
            root.reply().say("cli.wording.none");
            return ExitCode.NOTHING_FOUND;
        }
        return ExitCode.DONE;
    }

    private static Row row(Corpus corpus, NameEntry entry) {
        List<Spot> places = new ArrayList<>();
        List<Spot> figures = new ArrayList<>();
        for (NameEntry.InText in : entry.texts()) {
            Spot.Teller teller = corpus.teller(in.document());
            in.spans().forEach(span -> places.add(teller.spot(span)));
            for (Findings.Finding finding :
                    Company.in(corpus.read(in.document())).of(in.spans())) {
                figures.add(teller.spot(finding.span()));
            }
        }
        return new Row(
                entry.shown(),
                entry.kind().name().toLowerCase(Locale.ROOT),
                Math.round(entry.score() * 1000) / 1000.0,
                entry.standing().name().toLowerCase(Locale.ROOT),
                entry.forms(),
                entry.count(),
                entry.texts().isEmpty() ? null : date(entry.texts().getFirst()),
                places.isEmpty() ? null : places.getFirst(),
                places,
                figures);
    }

    private static @Nullable String date(NameEntry.InText in) {
        return in.document().header().date();
    }
}
