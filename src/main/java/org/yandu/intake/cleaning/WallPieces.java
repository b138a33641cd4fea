package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/** Takes a long line apart where a line may have ended. */
final class WallPieces {

    /** What is within brackets or quotes is no longer, or they were never closed. */
    private static final int WITHIN = 40;

    /** A shorter beginning comes again by chance. */
    private static final int LEAST_TITLE = 8;

    /** The title above the article stands no farther from that of the window. */
    private static final int TOP = 6000;

    private static final Pattern WROTE = Pattern.compile("(?:作者|记者|通讯员|撰文)\\s*[:|]");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,3}(?=\\s)");

    /** A label and some names. */
    private static final int NAMED = 20;

    private static final Pattern SUBTITLE = Pattern.compile("--[^\\s-]");

    private static final char WIDE = '\u3000';

    private static final String OPENING = "(《“[〖「『";
    private static final String CLOSING = ")》”]〗」』";

    /** What goes on behind a blank: a label, a row of links, two names. */
    private static final String GOES_ON = ":,、;|>»›/-·~→┊(《“[〖「『+&";

    /** What belongs to the piece before the blank. */
    private static final String BELONGS = ":,、;。|>»›/-·~→┊)》”]〗」』+&";

    /** What stands between a title and the name of its site. */
    private static final String JOINTS = "-_|—";

    private WallPieces() {}

    /**
     * @param raw as it stands; one wide blank parts the halves of a title and no lines
     * @param line folded
     * @param title that is one piece, blanks or not
     */
    static List<TextSpan> of(String raw, String line, @Nullable TextSpan title) {
        List<TextSpan> pieces = new ArrayList<>();
        int start = blanks(line, 0);
        int closed = -1;
        for (int i = start; i < line.length(); i++) {
            if (OPENING.indexOf(line.charAt(i)) >= 0 && i > closed) {
                closed = closing(line, i);
            }
            int next = blanks(line, i);
            if (next > i) {
                boolean wide = next == i + 1 && raw.charAt(i) == WIDE && "。!?".indexOf(line.charAt(i - 1)) < 0;
                boolean within = wide || i <= closed || title != null && title.start() < i && i < title.end();
                boolean end = title != null && (i == title.end() || next == title.start());
                if (next < line.length()
                        && (end || !within && isEnd(line, i, next) && !isNamed(line, start, i, next))) {
                    pieces.add(new TextSpan(start, i));
                    start = next;
                } else if (next == line.length()) {
                    pieces.add(new TextSpan(start, i));
                    start = next;
                }
                i = next - 1;
            }
        }
        if (start < line.length()) {
            pieces.add(new TextSpan(start, line.length()));
        }
        return pieces;
    }

    /** Behind the blanks at a place. */
    private static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where what is opened is closed, or -1. */
    private static int closing(String line, int open) {
        char close = CLOSING.charAt(OPENING.indexOf(line.charAt(open)));
        for (int i = open + 1; i < Math.min(line.length(), open + WITHIN); i++) {
            if (line.charAt(i) == close) {
                return i;
            }
            if (line.charAt(i) == '。') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a line may have ended at a gap. */
    private static boolean isEnd(String line, int from, int to) {
        char before = line.charAt(from - 1);
        char behind = line.charAt(to);
        if (SUBTITLE.matcher(line).region(to, line.length()).lookingAt()) {
            return true;
        }
        return GOES_ON.indexOf(before) < 0
                && BELONGS.indexOf(behind) < 0
                && !((LineChars.isDigit(before) || before == '日') && LineChars.isDigit(behind))
                && !(LineChars.isLatin(before) && LineChars.isLatin(behind));
    }

    /** 作者：周宇 邹春霞: the second of those who wrote it. */
    private static boolean isNamed(String line, int start, int from, int to) {
        return from - start < NAMED
                && WROTE.matcher(line).region(start, from).lookingAt()
                && NAME.matcher(line).region(to, line.length()).lookingAt()
                && FamilyNames.begin(line.substring(to, to + 2));
    }

    /**
     * The title above the article, which the name of the window at the beginning of the line says as well: the longest beginning that comes
     * again, however either is set.
     */
    static @Nullable TextSpan title(String line) {
        int[] places = new int[Math.min(line.length(), TOP)];
        int length = 0;
        for (int i = 0; i < line.length() && length < places.length; i++) {
            if (!isBlank(line.charAt(i))) {
                places[length++] = i;
            }
        }
        int[] same = same(line, places, length);
        int best = 0;
        for (int i = 1; i < length; i++) {
            if (same[i] >= LEAST_TITLE && same[i] > same[best] && same[i] <= NoTitle.LONGEST && i >= same[i]) {
                best = i;
            }
        }
        int until = best == 0 ? 0 : cut(line, places, same[best]);
        if (until < LEAST_TITLE) {
            return null;
        }
        int start = places[best];
        int end = places[best + until - 1] + 1;
        boolean whole = isBlank(line.charAt(start - 1)) && (end == line.length() || isBlank(line.charAt(end)));
        return whole ? new TextSpan(start, end) : null;
    }

    /** How much of a beginning is the title: up to a blank, or to what leads to the name of the site. */
    private static int cut(String line, int[] places, int length) {
        int at = length;
        while (at > 0 && !isBlank(line.charAt(places[at - 1] + 1)) && JOINTS.indexOf(line.charAt(places[at])) < 0) {
            at--;
        }
        return at;
    }

    /** Of every character how many from it on are those at the beginning; each is compared once. */
    private static int[] same(String line, int[] places, int length) {
        int[] same = new int[length];
        int from = 0;
        int until = 0;
        for (int i = 1; i < length; i++) {
            int n = i < until ? Math.min(until - i, same[i - from]) : 0;
            while (i + n < length && line.charAt(places[n]) == line.charAt(places[i + n])) {
                n++;
            }
            same[i] = n;
            if (i + n > until) {
                from = i;
                until = i + n;
            }
        }
        return same;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
