package org.yandu.retrieval.maps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.dates.DateSpan;

/**
 * Documents in the order of their dates, and the dates they name.
 *
 * @param rows oldest first; those without a date last
 * @param axis the years from left to right
 */
public record TimeLine(List<Row> rows, Axis axis) {

    /**
     * A document.
     *
     * @param date first day its own date may mean; {@code null} when it has none
     * @param mentions dates it names with their year, in text order
     */
    public record Row(Document document, @Nullable LocalDate date, List<DateMention> mentions) {
        public Row {
            mentions = List.copyOf(mentions);
        }
    }

    public TimeLine {
        rows = List.copyOf(rows);
    }

    /** @param mentions dates that a document names */
    public static TimeLine of(List<Document> documents, Function<Document, List<DateMention>> mentions) {
        List<Row> rows = new ArrayList<>();
        for (Document document : documents) {
            String date = document.header().date();
            rows.add(new Row(
                    document,
                    date == null ? null : DateSpan.read(date, false),
                    mentions.apply(document).stream()
                            .filter(each -> each.when().isPlaced())
                            .toList()));
        }
        rows.sort(Comparator.comparing(row -> row.date(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return new TimeLine(rows, axis(rows));
    }

    private static Axis axis(List<Row> rows) {
        NavigableSet<Integer> years = new TreeSet<>();
        for (Row row : rows) {
            LocalDate own = row.date();
            if (own != null) {
                years.add(own.getYear());
            }
            for (DateMention each : row.mentions()) {
                years.add(each.when().firstDay().getYear());
                years.add(each.when().lastDay().getYear());
            }
        }
        return Axis.of(years);
    }

    /** The dates a row names that begin in a column. */
    public List<DateMention> in(Row row, int column) {
        return row.mentions().stream()
                .filter(each -> axis.column(each.when().firstDay().getYear()) == column)
                .toList();
    }
}
