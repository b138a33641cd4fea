package org.yandu.retrieval.maps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** More columns than this are no longer told apart at a glance; then several years share one. */
    private static final int MOST_COLUMNS = 60;

    /** How many years a column may hold. */
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50};

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

    /**
     * Columns of years.
     *
     * @param first year of the first column
     * @param step years in a column
     * @param columns how many; 0 when there is no date at all
     */
    public record Axis(int first, int step, int columns) {

        public int column(int year) {
            return Math.floorDiv(year - first, step);
        }

        public int year(int column) {
            return first + column * step;
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
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Row row : rows) {
            LocalDate own = row.date();
            if (own != null) {
                first = Math.min(first, own.getYear());
                last = Math.max(last, own.getYear());
            }
            for (DateMention each : row.mentions()) {
                first = Math.min(first, each.when().firstDay().getYear());
                last = Math.max(last, each.when().lastDay().getYear());
            }
        }
        if (first > last) {
            return new Axis(0, 1, 0);
        }
        for (int step : STEPS) {
            int from = Math.floorDiv(first, step) * step;
            int columns = (last - from) / step + 1;
            if (columns <= MOST_COLUMNS) {
                return new Axis(from, step, columns);
            }
        }
        return new Axis(first, 100, (last - first) / 100 + 1);
    }

    /** The dates a row names that begin in a column. */
    public List<DateMention> in(Row row, int column) {
        return row.mentions().stream()
                .filter(each -> axis.column(each.when().firstDay().getYear()) == column)
                .toList();
    }
}
