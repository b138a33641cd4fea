package org.yandu.outline.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.BareHeading;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.KnownWords;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/** Lines that are set off otherwise than by a number before their words: 【案例背景】, 01 above a title, ——项目投资逆势增长. */
final class LoneLines {

    /** 【案例背景】, which folds to square brackets; [1] and [上接第一版] are no headings. */
    private static final Pattern FRAMED =
            Pattern.compile("\\[(?!.*(?:第.{1,3}版|图|记者|[编編][辑輯]))\\p{IsHan}[^\\[\\]:]{1,20}\\]");

    private static final Pattern CHAPTER =
            Pattern.compile("\\[第 ?[" + Numeral.CHINESE + "\\d]{1,3} ?章[^\\]\\n]{0,20}]");

    /** So far above it the last chapter begins, in UTF-16 units; a text may end thousands of laws. */
    private static final int CHAPTERS = 20_000;

    private static final Pattern NUMBER = Pattern.compile("(?:part *\\.? *|no\\. *)?([0-9]{1,2})");

    /** 3.1, and in the next line the term that a standard defines. */
    private static final Pattern CLAUSE = Pattern.compile("[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}");

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,3}");

    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*。;]{2,60})\\*\\*");

    /** Dashes fold to one sign; only the long ones set a line off, a short one begins an item of Markdown. */
    private static final Pattern BULLET = Pattern.compile("(?:[—─―]{1,2}|[●■◆▲★▶►◎]) *(?=[^\\s、])");

    private LoneLines() {}

    /** @return what the line is as a heading, or null */
    static @Nullable Candidate read(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        char first = text.folded.charAt(span.start());
        if (first == '['
                && matcher(FRAMED, text.folded, span).matches()
                && !BareHeading.isDirection(text.folded, span)) {
            Candidate division = division(text.folded, line, span);
            if (division != null) {
                return division;
            }
            String words =
                    text.folded.substring(span.start() + 1, span.end() - 1).replace(" ", "");
            boolean source = KnownWords.isSource(words) || isLastChapter(text, span, words);
            Marker none = new Marker(
                    source ? Style.UNNUMBERED : Style.FRAMED,
                    0,
                    Numeral.UNREADABLE,
                    span.start(),
                    span.start(),
                    source ? words : "",
                    true);
            return new Candidate(none, line, span.start() + 1, span.end() - 1, span.end(), Form.LINE, false, false);
        }
        if (first == '*') {
            return bold(text, line, span);
        }
        if (Character.isDigit(first) || first == 'p' || first == 'n') {
            return numbered(text, line, span);
        }
        return bulleted(text, line, span);
    }

    /** 【第一章  总 则】: brackets around a chapter say nothing that its number does not. */
    private static @Nullable Candidate division(String folded, int line, TextSpan span) {
        Marker marker = MarkerReader.read(folded, span.start() + 1, span.end() - 1);
        if (marker == null || !marker.style().isStructural() || marker.style() == Style.ARTICLE || !marker.solid()) {
            return null;
        }
        TextSpan title = CleanText.trimmed(folded, marker.end(), span.end() - 1);
        return new Candidate(
                marker.from(span.start()), line, title.start(), title.end(), span.end(), Form.LINE, false, false);
    }

    /** 【附则】 behind 【第五章 财务】. */
    private static boolean isLastChapter(CleanText text, TextSpan span, String words) {
        return words.equals("附则")
                && CHAPTER.matcher(text.folded)
                        .region(Math.max(0, span.start() - CHAPTERS), span.start())
                        .find();
    }

    /** A whole line between the asterisks of Markdown, as captions come out of editors into plain text; what is numbered is read as such. */
    private static @Nullable Candidate bold(CleanText text, int line, TextSpan span) {
        Matcher bold = matcher(BOLD, text.folded, span);
        if (!bold.matches() || MarkerReader.read(text.folded, bold.start(1), bold.end(1)) != null) {
            return null;
        }
        Marker none = new Marker(Style.FRAMED, 0, Numeral.UNREADABLE, span.start(), span.start(), "", true);
        return new Candidate(none, line, bold.start(1), bold.end(1), span.end(), Form.LINE, false, false);
    }

    /** The number on one line, what it counts on the next. */
    private static @Nullable Candidate numbered(CleanText text, int line, TextSpan span) {
        Matcher number = matcher(NUMBER, text.folded, span);
        boolean clause = matcher(CLAUSE, text.folded, span).matches();
        if (!clause && !number.matches() || line + 1 >= text.lines.size()) {
            return null;
        }
        TextSpan title = text.lines.get(line + 1);
        // 01 above 爱国 is surely one; 1 above 张三 may be a row of a table.
        boolean word = !clause
                && number.group(1).startsWith("0")
                && matcher(WORD, text.folded, title).matches();
        if (!word && !BareHeading.mayBe(text, line + 1)) {
            return null;
        }
        if (clause) {
            String[] parts = span.in(text.folded).split("\\.");
            int last = Numeral.read(parts[parts.length - 1]);
            Marker decimal =
                    new Marker(Style.DECIMAL, parts.length, last, span.start(), span.end(), span.in(text.folded), true);
            return new Candidate(decimal, line, title.start(), title.end(), title.end(), Form.LINE, false, false);
        }
        int ordinal = Numeral.read(number.group(1));
        Marker marker =
                new Marker(Style.NUMERAL, 0, ordinal, span.start(), span.end(), span.in(text.folded), ordinal > 0);
        return new Candidate(marker, line, title.start(), title.end(), title.end(), Form.LINE, false, false);
    }

    private static @Nullable Candidate bulleted(CleanText text, int line, TextSpan span) {
        Matcher bullet = matcher(BULLET, text.text, span);
        if (!bullet.lookingAt() || !BareHeading.mayBe(text.folded, new TextSpan(bullet.end(), span.end()))) {
            return null;
        }
        Marker marker = new Marker(Style.BULLET, 0, Numeral.UNREADABLE, span.start(), bullet.end(), "", true);
        return new Candidate(marker, line, bullet.end(), span.end(), span.end(), Form.LINE, false, false);
    }

    private static Matcher matcher(Pattern pattern, String text, TextSpan span) {
        return pattern.matcher(text).region(span.start(), span.end());
    }
}
