package org.yandu.ui.versions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How corrections that were left are written down: a line for each, version, from, until and words, in the order of the ids; and one
 * more, version and day, where its text is shown no longer.
 */
final class DraftLines {

    private static final Pattern DRAFT = Pattern.compile("(\\S+) (\\d{1,9}) (\\d{1,9}) (.*)", Pattern.DOTALL);
    private static final Pattern PASSED = Pattern.compile("(\\S+) (\\d{4}-\\d\\d-\\d\\d)");

    private DraftLines() {}

    /** @param drafts by the id of the version that is corrected */
    static String format(Map<String, Left> drafts) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(drafts).forEach((id, left) -> {
            Stretch change = left.change();
            lines.append(id)
                    .append(' ')
                    .append(change.from())
                    .append(' ')
                    .append(change.until())
                    .append(' ')
                    .append(change.words().replace("\\", "\\\\").replace("\n", "\\n"))
                    .append('\n');
            if (left.passed() != null) {
                lines.append(id).append(' ').append(left.passed()).append('\n');
            }
        });
        return lines.toString();
    }

    /** Lines that cannot be read are passed over. */
    static Map<String, Left> parse(String lines) {
        Map<String, Stretch> changes = new TreeMap<>();
        Map<String, LocalDate> passed = new HashMap<>();
        for (String line : lines.split("\n")) {
            Matcher draft = DRAFT.matcher(line);
            Matcher day = PASSED.matcher(line);
            if (draft.matches()) {
                Stretch change = new Stretch(
                        Integer.parseInt(draft.group(2)), Integer.parseInt(draft.group(3)), words(draft.group(4)));
                changes.put(draft.group(1), change);
            } else if (day.matches()) {
                try {
                    passed.put(day.group(1), LocalDate.parse(day.group(2)));
                } catch (DateTimeException unreadable) {
                    // Then it counts from today.
                    passed.remove(day.group(1));
                }
            }
        }
        Map<String, Left> drafts = new TreeMap<>();
        changes.forEach((id, change) -> drafts.put(id, new Left(change, passed.get(id))));
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
