package org.yandu.ui.search;

import java.util.List;
import java.util.function.BooleanSupplier;

/** The rows of an answer, read one page after another. One page at a time, on any thread. */
interface RowPages {

    boolean hasMore();

    /** About so many hits more, with the rows that head them. */
    List<SearchRow> next(int most, BooleanSupplier unwanted);
}
