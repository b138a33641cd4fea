package org.yandu.ui.export;

import java.util.List;
import org.yandu.exchange.out.MarkReport;
import org.yandu.exchange.paper.Page;

/** What is ready to go out. */
sealed interface Made {

    record Report(MarkReport report) implements Made {}

    record Pages(String title, List<Page> pages) implements Made {}
}
