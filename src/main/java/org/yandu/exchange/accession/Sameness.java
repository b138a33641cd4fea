package org.yandu.exchange.accession;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.TextDiff;
import org.yandu.document.TextSpan;
import org.yandu.document.Unread;

/**
 * Whether two texts in two formats are the same but for what turning one into the other does. A changed figure, word or sentence never
 * is: whoever drops a corrected text in another format must not be told that it is there. Lost in conversion are the numbers of lists that
 * count themselves, signs of notes, the order of cells of a row. A letter or two that differ on a page, a line more at its head or foot can
 * be either, and the reader decides.
 */
final class Sameness {

    static final Sameness EXACT = new Sameness(Kind.SAME, List.of());
    static final Sameness CHANGED = new Sameness(Kind.CHANGED, List.of());

    /** Formats that set a page: letters may be read from it wrongly, and it has lines of its own. */
    private static final Set<String> PAGES = Set.of("pdf", "ofd");

    /** Formats with a title page, a site or a journal around the text. */
    private static final Set<String> LAID = Set.of("pdf", "ofd", "epub", "html", "mhtml");

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-z]|[〇零一二三四五六七八九十百]{1,5}|第[\\d〇零一二三四五六七八九十百]{1,5}[编章节条款项]");

    private static final Pattern FIGURE = Pattern.compile("[\\d〇零一二两三四五六七八九十百千万亿半%‰.]+");

    /** A line that stands so often in one text and never in the other is the page's. */
    private static final int REPEATED = 3;

    /** A letter or two. */
    private static final int SLIP = 2;

    /** More slips than this are no slips. */
    private static final int SLIPS = 2;

    /** How far from the beginning or the end of a text a page has lines of its own, in letters. */
    private static final int EDGE = 200;

    /** The longest such line, in letters. */
    private static final int LINE = 60;

    /** What differs is told with so many letters. */
    private static final int TOLD = 12;

    enum Kind {
        SAME,
        /** A slip in reading, or a change by somebody. */
        DOUBTFUL,
        CHANGED
    }

    private final Kind kind;
    private final List<String> told;

    private Sameness(Kind kind, List<String> told) {
        this.kind = kind;
        this.told = told;
    }

    Kind kind() {
        return kind;
    }

    /** What differs, such as {@code 值→植}, {@code +不} or {@code −不}; empty for nothing. */
    List<String> told() {
        return told;
    }

    /** What stands at one place in the one text and in the other. */
    private record Change(TextSpan old, TextSpan now) {

        int letters() {
            return Math.max(old.length(), now.length());
        }
    }

    static Sameness of(Wording old, String format, Wording now, String otherFormat) {
        List<Change> all = changes(TextDiff.letterByLetter(old.letters(), now.letters()));
        List<Change> rest = new ArrayList<>(all);
        rest.removeIf(change -> isConversion(old, now, change));
        passOverRows(old, now, rest, all, true);
        passOverRows(now, old, rest, all, false);
        if (rest.isEmpty()) {
            return EXACT;
        }
        boolean page = PAGES.contains(format) || PAGES.contains(otherFormat);
        int slips = 0;
        List<String> told = new ArrayList<>();
        for (Change change : rest) {
            boolean lost = isUnread(now.said(change.now))
                    || (change.now.isEmpty() && LAID.contains(format) && isOfPage(old, change.old, now))
                    || (change.old.isEmpty() && LAID.contains(otherFormat) && isOfPage(now, change.now, old));
            slips += lost ? 0 : 1;
            if (!lost && (!page || slips > SLIPS || !isSlip(old, now, change))) {
                return CHANGED;
            }
            String place = told(shortened(old.said(change.old)), shortened(now.said(change.now)));
            if (!told.contains(place)) {
                told.add(place);
            }
        }
        return new Sameness(Kind.DOUBTFUL, told);
    }

    private static String told(String before, String after) {
        return before.isEmpty() ? "+" + after : after.isEmpty() ? "−" + before : before + "→" + after;
    }

    /** A file that could not be read whole is a worse one, not a newer one; got again it is another matter. */
    private static boolean isUnread(String words) {
        return !words.isEmpty() && words.codePoints().allMatch(c -> c == Unread.SIGN);
    }

    private static String shortened(String words) {
        return words.length() <= TOLD ? words : words.substring(0, TOLD) + "…";
    }

    private static List<Change> changes(List<TextDiff.Piece> pieces) {
        List<Change> changes = new ArrayList<>();
        for (TextDiff.Piece piece : pieces) {
            if (piece.kind() == TextDiff.Kind.SAME) {
                continue;
            }
            @Nullable Change last = changes.isEmpty() ? null : changes.getLast();
            if (last != null
                    && piece.kind() == TextDiff.Kind.INSERTED
                    && last.old.end() == piece.old().start()
                    && last.now.end() == piece.now().start()) {
                changes.set(changes.size() - 1, new Change(last.old, piece.now()));
            } else {
                changes.add(new Change(piece.old(), piece.now()));
            }
        }
        return changes;
    }

    // ---- what only a conversion does ----

    private static boolean isConversion(Wording old, Wording now, Change change) {
        if (change.old.isEmpty()) {
            return isNumber(now, change.now);
        }
        return change.now.isEmpty() && isNumber(old, change.old);
    }

    /** Whether what only one text has is the number of a line. */
    private static boolean isNumber(Wording in, TextSpan span) {
        TextSpan at = slid(in, span);
        if (!in.begins(at.start())) {
            return false;
        }
        String words = in.said(at);
        return NUMBER.matcher(words).matches()
                && (in.isClosed(at.end() - 1) || words.startsWith("第"))
                && !in.ends(at.end() - 1);
    }

    /** Where a letter of it stands also before it, it may as well have begun there: at a line, if it can. */
    private static TextSpan slid(Wording in, TextSpan span) {
        String letters = in.letters();
        for (int back = 0; back <= span.length(); back++) {
            int from = span.start() - back;
            if (from < 0 || (back > 0 && letters.charAt(from) != letters.charAt(span.end() - back))) {
                break;
            }
            if (in.begins(from)) {
                return new TextSpan(from, span.end() - back);
            }
        }
        return span;
    }

    /**
     * Takes out changes amid a row of a table whose cells the other text has lost: what stood in two lines of a cell stands at its end.
     * The letters have to be the same and the figures too, in their order.
     *
     * @param inOld whether the table is in the older text
     */
    private static void passOverRows(Wording table, Wording other, List<Change> rest, List<Change> all, boolean inOld) {
        for (TextSpan row : table.rows()) {
            List<Change> amid = rest.stream()
                    .filter(change -> isAmid(row, inOld ? change.old : change.now))
                    .toList();
            if (!amid.isEmpty()) {
                TextSpan there = there(row, all, inOld);
                boolean isTable = other.rows().stream().anyMatch(each -> each.overlaps(there));
                if (!isTable
                        && sorted(table.said(row)).equals(sorted(other.said(there)))
                        && figures(table, row).equals(figures(other, there))) {
                    rest.removeAll(amid);
                }
            }
        }
    }

    /** What is put in between two rows has come from the first. */
    private static boolean isAmid(TextSpan row, TextSpan change) {
        return change.start() >= row.start() && change.end() <= row.end() && change.end() > row.start();
    }

    /** Where a row is in the other text, with what was put in at its end. */
    private static TextSpan there(TextSpan row, List<Change> all, boolean inOld) {
        int begin = row.start();
        int end = row.end();
        for (Change change : all) {
            TextSpan here = inOld ? change.old : change.now;
            int more = (inOld ? change.now : change.old).length() - here.length();
            begin += here.end() <= row.start() ? more : 0;
            end += here.end() <= row.end() ? more : 0;
        }
        return new TextSpan(begin, Math.max(begin, end));
    }

    private static String sorted(String words) {
        char[] letters = words.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private static List<String> figures(Wording in, TextSpan span) {
        List<String> figures = new ArrayList<>();
        StringBuilder figure = new StringBuilder();
        for (int i = span.start(); i < span.end(); i++) {
            String letter = in.said(new TextSpan(i, i + 1));
            boolean counts = FIGURE.matcher(letter).matches();
            if (counts) {
                figure.append(letter);
            }
            if (!figure.isEmpty() && (!counts || in.isClosed(i) || i + 1 == span.end())) {
                figures.add(figure.toString());
                figure.setLength(0);
            }
        }
        return figures;
    }

    // ---- what may be a slip ----

    /** Whole lines that only a page or a book has: at its beginning or its end, or again and again. */
    private static boolean isOfPage(Wording in, TextSpan span, Wording other) {
        TextSpan at = slid(in, span);
        if (!in.begins(at.start()) || !in.ends(at.end() - 1)) {
            return false;
        }
        boolean edge = at.end() <= EDGE || at.start() >= in.letters().length() - EDGE;
        return (edge && at.length() <= LINE)
                || in.lines(at).stream().allMatch(line -> in.count(line) >= REPEATED && other.count(line) == 0);
    }

    private static boolean isSlip(Wording old, Wording now, Change change) {
        String words = old.said(change.old) + now.said(change.now);
        return change.letters() <= SLIP && !FIGURE.matcher(words).find();
    }
}
