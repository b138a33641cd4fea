package org.yandu.ui.wording;

import java.util.Locale;
import org.yandu.retrieval.figures.Figure;

/** Which figures and dates are listed: all, the dates, or the figures of one kind. */
enum ListedKind {
    ALL,
    DATE,
    SHARE,
    POINTS,
    MONEY,
    TIMES,
    PERIOD,
    MEASURE,
    COUNT;

    String textKey() {
        return "wording.figures.kind." + name().toLowerCase(Locale.ROOT);
    }

    boolean has(FigureRow row) {
        Figure.Kind kind = row.kind();
        return this == ALL || (kind == null ? this == DATE : name().equals(kind.name()));
    }
}
