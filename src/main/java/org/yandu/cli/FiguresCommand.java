package org.yandu.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.figures.Figure;
import org.yandu.retrieval.figures.Findings;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code figures}: every number with its unit and every date, with its place. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {

    @Option(names = "--doc", paramLabel = "DOC|FILE", descriptionKey = "cli.option.wording.doc")
    @Nullable
    String document;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    FiguresCommand(Root root) {
        this.root = root;
    }

    /**
     * One of them.
     *
     * @param kind of a figure what is counted, otherwise {@code date}
     * @param value the number written out, every digit of it; {@code null} for a date
     * @param to the end of a range; {@code null} unless it is one
     * @param from the first day, month or year of a date, ISO 8601; {@code null} for a figure
     */
    record Row(
            @Nullable String document,
            String title,
            int start,
            int end,
            String quote,
            String place,
            String kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal to,
            @Nullable String unit,
            @Nullable String bound,
            @Nullable String from,
            @Nullable String until) {}

    @Override
    public Integer call() {
        List<Row> rows = new ArrayList<>();
        String named = document;
        if (named != null && Corpus.isFile(named)) {
            collect(Spot.Teller.of(null, Text.named(root, named)), rows);
        } else {
            try (Workspace workspace = root.toRead()) {
                Corpus corpus = new Corpus(workspace, named);
                for (Document each : corpus.documents()) {
                    collect(corpus.teller(each), rows);
                }
            }
        }
        if (json.wanted) {
            root.reply().json(rows);
        } else {
            Columns columns = new Columns();
            rows.forEach(row -> columns.row(
                    row.quote(),
                    row.from() == null ? unit(row) : row.from(),
                    row.place(),
                    Columns.cut(row.title(), 30)));
            root.reply().lines(Plain.headed(root.reply(), "cli.columns.figures", columns));
        }
        if (rows.isEmpty()) {
            root.reply().say("cli.wording.none");
            return ExitCode.NOTHING_FOUND;
        }
        return ExitCode.DONE;
    }

    private static String unit(Row row) {
        return row.unit() == null ? "" : row.unit();
    }

    private static void collect(Spot.Teller teller, List<Row> rows) {
        for (Findings.Finding finding : Findings.of(teller.text().version())) {
            rows.add(row(teller.spot(finding.span()), finding));
        }
    }

    private static Row row(Spot at, Findings.Finding finding) {
        Figure figure = finding.figure();
        DateMention date = finding.date();
        return new Row(
                at.document(),
                at.title(),
                at.start(),
                at.end(),
                at.quote(),
                at.place(),
                figure == null ? "date" : lower(figure.kind()),
                figure == null ? null : figure.from(),
                figure == null || !figure.isRange() ? null : figure.to(),
                figure == null || figure.unit().isEmpty() ? null : figure.unit(),
                figure == null ? null : lower(figure.bound()),
                date == null ? null : date.when().from(),
                date == null ? null : date.when().to());
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
