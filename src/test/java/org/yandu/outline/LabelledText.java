package org.yandu.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yandu.document.TextSpan;

/**
 * A text whose headings stand in a file beside it: {@code NAME.pos} with lines {@code offset|level|label|title}, offsets in code
 * points, and {@code NAME.opt} with those that careful readers may take or leave. The genre is the name up to its first dash.
 */
final class LabelledText {

    private LabelledText() {}

    static MarkedText read(Path file, String name) throws IOException {
        String text = Files.readString(file);
        List<MarkedText.Gold> headings = new ArrayList<>();
        read(sibling(file, ".pos"), text, false, headings);
        read(sibling(file, ".opt"), text, true, headings);
        Map<String, String> open = new TreeMap<>();
        for (String field : List.of("title", "subtitle", "author", "issuer", "number", "date", "source", "noise")) {
            open.put(field, "?");
        }
        return new MarkedText(name, name.substring(0, name.indexOf('-')), text, open, headings, List.of());
    }

    static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.(?:txt|md)$", ending));
    }

    private static void read(Path file, String text, boolean optional, List<MarkedText.Gold> into) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\|", 4);
            int start = text.offsetByCodePoints(0, Integer.parseInt(parts[0]));
            int words = (parts.length > 2 ? parts[2].length() : 0) + (parts.length > 3 ? parts[3].length() : 0);
            into.add(new MarkedText.Gold(
                    new TextSpan(start, Math.min(text.length(), start + words)), optional ? "?" : parts[1]));
        }
    }
}
