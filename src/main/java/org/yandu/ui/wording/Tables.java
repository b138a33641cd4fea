package org.yandu.ui.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.out.TableFile;
import org.yandu.language.Texts;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.figures.Figure;
import org.yandu.retrieval.names.NameEntry;
import org.yandu.retrieval.names.NameFacts;

/** The lists as tables for a file: what is listed, in its order. */
final class Tables {

    private final Texts texts;

    Tables(Texts texts) {
        this.texts = texts;
    }

    /** @param facts what takes reading to say of them; {@code null} when it is not known yet */
    TableFile names(List<NameEntry> entries, @Nullable NameFacts facts) {
        List<String> headings = headings(
                "name", "kind", "standing", "count", "documents", "date", "document", "place", "forms", "with");
        return new TableFile(
                texts.get("wording.tab.names"),
                headings,
                List.of(32, 10, 8, 8, 8, 12, 36, 16, 36, 36),
                entries.stream().map(entry -> name(entry, facts)).toList());
    }

    private List<Object> name(NameEntry entry, @Nullable NameFacts facts) {
        NameEntry.InText first = entry.texts().isEmpty() ? null : entry.texts().getFirst();
        String date = first == null ? null : first.document().header().date();
        return List.of(
                entry.shown(),
                texts.get("cli.names.kind." + lower(entry.kind())),
                texts.get("wording.standing." + lower(entry.standing())),
                entry.count(),
                entry.texts().size(),
                date == null ? "" : date,
                first == null ? "" : first.document().title(),
                facts == null ? "" : facts.first(entry),
                String.join("；", entry.forms()),
                facts == null ? "" : String.join("；", facts.figures(entry)));
    }

    TableFile figures(List<FigureRow> rows) {
        List<String> headings = headings("words", "kind", "value", "to", "unit", "bound", "document", "date", "place");
        return new TableFile(
                texts.get("wording.tab.figures"),
                headings,
                List.of(18, 10, 16, 16, 8, 8, 36, 12, 16),
                rows.stream().map(this::figure).toList());
    }

    private List<Object> figure(FigureRow row) {
        Figure figure = row.finding().figure();
        DateMention date = row.finding().date();
        List<Object> cells = new ArrayList<>();
        cells.add(row.words());
        cells.add(texts.get(FiguresView.kindKey(row)));
        if (figure != null) {
            cells.add(figure.from());
            cells.add(figure.isRange() ? figure.to() : (Object) "");
            cells.add(figure.unit());
            cells.add(figure.bound() == Figure.Bound.EXACT ? "" : texts.get("wording.bound." + lower(figure.bound())));
        } else {
            String from = date == null ? "" : date.when().from();
            String to = date == null ? "" : date.when().to();
            cells.addAll(List.of(from, from.equals(to) ? "" : to, "", ""));
        }
        String written = row.document().header().date();
        cells.addAll(List.of(row.document().title(), written == null ? "" : written, row.place()));
        return cells;
    }

    /** How often a term stands in every document. */
    TableFile counts(String term, List<Bar> documents) {
        return new TableFile(
                texts.get("wording.tab.term"),
                headings("term", "date", "document", "count", "frequency"),
                List.of(20, 12, 40, 8, 14),
                documents.stream()
                        .map(bar ->
                                List.<Object>of(term, bar.note(), bar.label(), bar.count(), rounded(bar.frequency())))
                        .toList());
    }

    private static BigDecimal rounded(double frequency) {
        return new BigDecimal(String.format(Locale.ROOT, "%.2f", frequency));
    }

    private List<String> headings(String... columns) {
        return Stream.of(columns)
                .map(column -> texts.get("wording.column." + column))
                .toList();
    }

    private static String lower(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }
}
