package org.yandu.ui.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.handout.Handout;
import org.yandu.exchange.out.MarkReport;
import org.yandu.exchange.paper.Book;
import org.yandu.exchange.paper.Page;

/** What is ready to go out. */
sealed interface Made {

    record Report(MarkReport report) implements Made {}

    /** @param handout what can be a Word file as well; {@code null} when there is nothing but pages */
    record Pages(String title, Book book, @Nullable Handout handout) implements Made {

        List<Page> pages() {
            return book.pages();
        }
    }
}
