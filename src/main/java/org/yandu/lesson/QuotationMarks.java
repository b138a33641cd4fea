package org.yandu.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * Finds what stands between quotation marks, paragraph by paragraph: a mark that was never closed ends with its paragraph, or everything
 * behind it would be one quotation. Writers use the marks of both scripts, take the wrong one of a pair (”……”), open every paragraph of a
 * long quotation anew and close the last one only (GB/T 15834—2011, 4.8.3.5), and take single ones where double ones belong.
 */
final class QuotationMarks {

    private static final String OPENING = "“「『〝﹁﹃";
    private static final String CLOSING = "”」』〞﹂﹄〟";
    private static final String DOUBLE = "“”";
    private static final String PLAIN = "\"＂";
    private static final String SINGLE = "‘’'";

    private final String text;
    private final List<TextSpan> found = new ArrayList<>();

    private QuotationMarks(String text) {
        this.text = text;
    }

    static boolean isMark(char c) {
        return (OPENING + CLOSING + PLAIN + SINGLE).indexOf(c) >= 0;
    }

    /** The outermost stretches without their marks, in order, in UTF-16 units. */
    static List<TextSpan> within(String text, TextSpan span) {
        QuotationMarks marks = new QuotationMarks(text);
        List<TextSpan> paragraphs = marks.paragraphs(span);
        boolean carried = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            TextSpan next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
            carried = marks.paragraph(paragraphs.get(i), next, carried);
        }
        marks.found.sort(Comparator.comparing(each -> each));
        return marks.found;
    }

    private List<TextSpan> paragraphs(TextSpan span) {
        List<TextSpan> paragraphs = new ArrayList<>();
        int from = span.start();
        while (from < span.end()) {
            int until = text.indexOf("\n\n", from);
            until = until < 0 || until > span.end() ? span.end() : until;
            if (!text.substring(from, until).isBlank()) {
                paragraphs.add(new TextSpan(from, until));
            }
            from = until + 2;
        }
        return paragraphs;
    }

    /** @return whether what was opened in it goes on in the next */
    private boolean paragraph(TextSpan at, @Nullable TextSpan next, boolean carried) {
        int open = open(at) + (carried ? 1 : 0);
        boolean anew = next != null
                && text.substring(next.start(), next.end()).stripLeading().startsWith("“");
        boolean goesOn = open == 1 && next != null && (anew || open(next) == -1);
        int before = found.size();
        boolean pairs = !goesOn && (open != 0 || !isNested(at, carried));
        nested(at, carried, goesOn, pairs ? DOUBLE : "");
        if (pairs) {
            pairs(at, DOUBLE);
        }
        pairs(at, PLAIN);
        singles(at, List.copyOf(found.subList(before, found.size())));
        return goesOn && !anew;
    }

    /** How many double marks of the mainland are opened and not closed. */
    private int open(TextSpan at) {
        int open = 0;
        for (int i = at.start(); i < at.end(); i++) {
            open += step(i);
        }
        return open;
    }

    /** Whether none is closed before it is opened. */
    private boolean isNested(TextSpan at, boolean carried) {
        int open = carried ? 1 : 0;
        for (int i = at.start(); i < at.end() && open >= 0; i++) {
            open += step(i);
        }
        return open >= 0;
    }

    private int step(int at) {
        return text.charAt(at) == '“' ? 1 : text.charAt(at) == '”' ? -1 : 0;
    }

    /** @param without marks that are not looked at */
    private void nested(TextSpan at, boolean carried, boolean goesOn, String without) {
        Deque<Integer> open = new ArrayDeque<>();
        if (carried) {
            open.push(at.start() - 1);
        }
        for (int i = at.start(); i < at.end(); i++) {
            char c = text.charAt(i);
            if (without.indexOf(c) >= 0) {
                continue;
            }
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()) {
                int from = open.pop();
                if (open.isEmpty()) {
                    found.add(new TextSpan(from + 1, i));
                }
            }
        }
        if (goesOn && !open.isEmpty()) {
            found.add(new TextSpan(open.getLast() + 1, at.end()));
        }
    }

    /** Marks that do not tell opening from closing, or tell it wrongly: as they come. */
    private void pairs(TextSpan at, String marks) {
        int from = -1;
        for (int i = at.start(); i < at.end(); i++) {
            int here = i;
            if (marks.indexOf(text.charAt(i)) < 0
                    || PLAIN.equals(marks)
                            && found.stream().anyMatch(each -> each.start() <= here && here < each.end())) {
                continue;
            }
            if (from >= 0 && text.charAt(from) == '”' && text.charAt(i) == '“') {
                // Both taken for each other is no slip of a writer: the first closes what was opened before the
                // passage.
                from = i;
                continue;
            }
            if (from >= 0) {
                found.add(new TextSpan(from + 1, i));
            }
            from = from >= 0 ? -1 : i;
        }
    }

    /** Single marks around Chinese words outside of others; those of Latin words are apostrophes. */
    private void singles(TextSpan at, List<TextSpan> others) {
        int from = -1;
        for (int i = at.start(); i < at.end(); i++) {
            char c = text.charAt(i);
            int here = i;
            if (SINGLE.indexOf(c) < 0 || others.stream().anyMatch(each -> each.start() <= here && here < each.end())) {
                continue;
            }
            if (from >= 0 && c != '‘' && hasChinese(from + 1, i) && !isLatin(i + 1)) {
                found.add(new TextSpan(from + 1, i));
                from = -1;
            } else {
                from = c != '’' && !isLatin(i - 1) ? i : -1;
            }
        }
    }

    private boolean hasChinese(int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isIdeographic);
    }

    private boolean isLatin(int at) {
        return at >= 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && !Character.isIdeographic(text.charAt(at));
    }
}
