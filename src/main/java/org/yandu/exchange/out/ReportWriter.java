package org.yandu.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import org.yandu.language.Texts;

/** Turns a report into a file of one format. The same report in the same language gives the same bytes. */
public interface ReportWriter {

    /** The stream stays open. */
    void write(MarkReport report, Texts texts, OutputStream out) throws IOException;
}
