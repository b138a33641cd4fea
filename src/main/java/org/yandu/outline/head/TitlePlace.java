package org.yandu.outline.head;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Blanks;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.Header;
import org.yandu.document.TextSpan;

/**
 * Where title and subtitle stand among the lines of a text. A title may be centred over several lines, and an official paper has its
 * letterhead and number above it.
 *
 * @param title where its lines begin
 * @param subtitle where its line begins; -1 when there is none
 * @param first where the first line of the title begins; 0 when there is none
 */
public record TitlePlace(Set<Integer> title, int subtitle, int first) {

    /** It stands among the first lines. */
    private static final int LINES = 45;

    /** Three organs, and what they do in three lines. */
    private static final int MOST = 6;

    /** Blanks that may stand among the characters of a short title. */
    private static final int SPACED_OUT = 200;

    /** Before a title in Markdown, and no part of it. */
    private static final Pattern MARKDOWN = Pattern.compile("^\\s*#{1,6}\\s+(?=\\S)");

    /** In no title. */
    private static final String WALL = "\n";

    public TitlePlace {
        title = Set.copyOf(title);
    }

    /** @param lines as they are shown */
    public static TitlePlace of(DocumentVersion version, Header header, List<TextSpan> lines) {
        String title = Folding.fold(header.title());
        List<String> words = lines.stream()
                .limit(LINES)
                .map(line -> folded(version, line, title))
                .toList();
        for (int i = 0; i < words.size() && !title.isEmpty(); i++) {
            int end = end(words, i, title);
            if (end > i) {
                Set<Integer> starts = new HashSet<>();
                for (int k = i; k < end; k++) {
                    if (!words.get(k).isEmpty()) {
                        starts.add(begin(version, lines.get(k)));
                    }
                }
                return new TitlePlace(
                        starts, subtitle(version, header.subtitle(), words, lines, end), begin(version, lines.get(i)));
            }
        }
        return new TitlePlace(Set.of(), -1, 0);
    }

    /** A line much longer than the title says no part of it, and folding a wall of text takes its time. */
    private static String folded(DocumentVersion version, TextSpan line, String title) {
        if (line.length() > SPACED_OUT + 4 * title.length()) {
            return WALL;
        }
        return Folding.fold(MARKDOWN.matcher(version.quote(line)).replaceFirst(""));
    }

    /** Behind the lines that say a title from one on; that one itself when they do not. */
    private static int end(List<String> words, int from, String title) {
        String rest = title;
        for (int i = from; i < words.size() && i - from < MOST; i++) {
            String line = words.get(i);
            if (i == from && line.isEmpty() || !rest.startsWith(line)) {
                return from;
            }
            rest = rest.substring(line.length());
            if (rest.isEmpty()) {
                return i + 1;
            }
        }
        return from;
    }

    private static int subtitle(
            DocumentVersion version, @Nullable String said, List<String> words, List<TextSpan> lines, int from) {
        String subtitle = said == null ? "" : dashless(Folding.fold(said));
        for (int i = from; i < Math.min(words.size(), from + 2) && !subtitle.isEmpty(); i++) {
            if (dashless(words.get(i)).equals(subtitle)) {
                return begin(version, lines.get(i));
            }
        }
        return -1;
    }

    private static String dashless(String folded) {
        return folded.replaceFirst("^-+", "");
    }

    private static int begin(DocumentVersion version, TextSpan line) {
        return Blanks.trimmed(version.text(), line).start();
    }
}
