package org.yandu.ui.versions;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How corrections that were left are written down: a line for each, version, from, until and words. */
final class DraftLines {

    private static final Pattern DRAFT = Pattern.compile("(\\S+) (\\d{1,9}) (\\d{1,9}) (.*)", Pattern.DOTALL);

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
            Matcher draft = DRAFT.matcher(line);
            if (draft.matches()) {
                Stretch change = new Stretch(
                        Integer.parseInt(draft.group(2)), Integer.parseInt(draft.group(3)), words(draft.group(4)));
                drafts.put(draft.group(1), change);
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
