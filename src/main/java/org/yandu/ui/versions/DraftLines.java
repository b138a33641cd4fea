package org.yandu.ui.versions;

import java.util.Map;
import java.util.TreeMap;

/** How corrections that were left are written down: a line for each, version, from, until and words. */
final class DraftLines {

    private DraftLines() {}

    /** @param drafts by the id of the version that is corrected */
    static String format(Map<String, Stretch> drafts) {
        StringBuilder lines = new StringBuilder();
        drafts.forEach((id, change) -> lines.append(id)
                .append(' ')
                .append(change.from())
                .append(' ')
                .append(change.until())
                .append(' ')
                .append(change.words().replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n'));
        return lines.toString();
    }

    /** Lines that cannot be read are passed over. */
    static Map<String, Stretch> parse(String lines) {
        Map<String, Stretch> drafts = new TreeMap<>();
        for (String line : lines.split("\n")) {
            String[] parts = line.split(" ", 4);
            if (parts.length == 4) {
                try {
                    drafts.put(
                            parts[0],
                            new Stretch(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), words(parts[3])));
                } catch (NumberFormatException unreadable) {
                    continue;
                }
            }
        }
        return drafts;
    }

    private static String words(String written) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && i + 1 < written.length()) {
                char next = written.charAt(++i);
                words.append(next == 'n' ? '\n' : next);
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }
}
