package org.yandu.ui.wording;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.figures.Figure;
import org.yandu.retrieval.figures.Findings.Finding;

/**
 * A figure or a date with its place.
 *
 * @param order of the document among all, so that rows can be put back into the order of the texts
 * @param place such as 一（二）第2段
 */
record FigureRow(Document document, int order, Finding finding, String place) {

    static final Comparator<FigureRow> BY_PLACE =
            Comparator.comparingInt(FigureRow::order).thenComparing(FigureRow::span);

    /** Figures by their value, then dates by theirs. */
    static final Comparator<FigureRow> BY_VALUE = Comparator.comparing(FigureRow::isDate)
            .thenComparing(FigureRow::number)
            .thenComparing(FigureRow::from)
            .thenComparing(BY_PLACE);

    static final Comparator<FigureRow> BY_UNIT = Comparator.comparing(FigureRow::isDate)
            .thenComparing(FigureRow::unit)
            .thenComparing(BY_VALUE);

    TextSpan span() {
        return finding.span();
    }

    String words() {
        return finding.words().replace("\n", "");
    }

    boolean isDate() {
        return finding.figure() == null;
    }

    private BigDecimal number() {
        Figure figure = finding.figure();
        return figure == null ? BigDecimal.ZERO : figure.from();
    }

    private String from() {
        DateMention date = finding.date();
        return date == null ? "" : date.when().from();
    }

    /** The number written out, or the date in ISO 8601; both ends of a range. */
    String value() {
        Figure figure = finding.figure();
        DateMention date = finding.date();
        if (figure != null) {
            return figure.isRange() ? grouped(figure.from()) + "–" + grouped(figure.to()) : grouped(figure.from());
        }
        return date == null ? "" : range(date.when().from(), date.when().to());
    }

    private static String range(String from, String to) {
        return from.equals(to) ? from : from + " – " + to;
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    String unit() {
        Figure figure = finding.figure();
        return figure == null ? "" : figure.unit();
    }

    Figure.@Nullable Kind kind() {
        Figure figure = finding.figure();
        return figure == null ? null : figure.kind();
    }
}
