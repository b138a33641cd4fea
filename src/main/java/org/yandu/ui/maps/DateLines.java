package org.yandu.ui.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.Store;

/** Dates in their surroundings. */
final class DateLines {

    /** Enough to see what the date is of, in UTF-16 units on each side. */
    private static final int AROUND = 26;

    private DateLines() {}

    /** A date as it is listed. */
    record DateLine(Lead.Place place, String title, String before, String words, String after) {}

    static List<DateLine> of(List<Lead.Named> named, LibraryState library, Store store, BooleanSupplier overtaken) {
        Map<String, DocumentVersion> texts = new HashMap<>();
        List<DateLine> lines = new ArrayList<>();
        for (Lead.Named each : named) {
            if (overtaken.getAsBoolean()) {
                return List.of();
            }
            library.document(each.document()).map(Document::currentVersion).ifPresent(id -> {
                if (!texts.containsKey(id)) {
                    // Those of one document follow each other: no more than one text is kept.
                    texts.clear();
                }
                lines.add(line(each, texts.computeIfAbsent(id, store::version)));
            });
        }
        return lines;
    }

    private static DateLine line(Lead.Named named, DocumentVersion version) {
        TextSpan span = named.date().span();
        TextSpan line = version.paragraphAt(span.start()).span();
        String text = version.text();
        int from = whole(text, Math.max(Math.min(line.start(), span.start()), span.start() - AROUND));
        int to = whole(text, Math.min(Math.max(line.end(), span.end()), span.end() + AROUND));
        return new DateLine(
                new Lead.Place(named.document(), span),
                named.title(),
                version.quote(new TextSpan(from, span.start())).stripLeading(),
                version.quote(span),
                version.quote(new TextSpan(span.end(), to)).stripTrailing());
    }

    private static int whole(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                ? offset - 1
                : offset;
    }
}
