package org.yandu.retrieval.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.dates.DateFinder;
import org.yandu.retrieval.dates.DateMention;

/** The figures and dates of one text. */
public final class Findings {

    /**
     * One of them.
     *
     * @param span where, in UTF-16 units
     * @param figure {@code null} when it is a date
     * @param date {@code null} when it is a figure
     */
    public record Finding(
            TextSpan span,
            @Nullable Figure figure,
            @Nullable DateMention date) {

        /** As it stands. */
        public String words() {
            return figure != null ? figure.words() : date == null ? "" : date.words();
        }
    }

    private Findings() {}

    /** In text order, none overlapping another. */
    public static List<Finding> of(DocumentVersion version) {
        List<DateMention> dates = DateFinder.find(version);
        List<Finding> all = new ArrayList<>();
        FigureFinder.find(version.text(), version.noise(), dates)
                .forEach(figure -> all.add(new Finding(figure.span(), figure, null)));
        dates.forEach(date -> all.add(new Finding(date.span(), null, date)));
        all.sort(Comparator.comparing(Finding::span));
        return all;
    }
}
