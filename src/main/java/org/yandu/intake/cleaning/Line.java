package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.Noise;

/**
 * A line that is not empty, without the white space around it.
 *
 * @param start in the text, in UTF-16 units
 * @param words as they stand, without noise
 * @param folded the same length, folded in place, for matching both scripts and widths
 */
public record Line(int start, int end, String words, String folded) {

    /** A longer line may be a whole document, or its beginning with the title in front. */
    private static final int WALL = 120;

    /** Five characters, each by itself: two may be a name, 高 峰, and four the office before one. */
    private static final Pattern SPACED_OUT = Pattern.compile("(?:(?<=^|\\s)\\p{IsHan}\\s+){4}\\p{IsHan}(?=\\s|$)");

    private static final Pattern WIDER = Pattern.compile("\\u3000+| {2,}");

    private static final Pattern SPACED_NAME = Pattern.compile("\\p{IsHan}(?: \\p{IsHan}){1,2}");

    /** 备 忘 录 */
    private static final Pattern SPACED_KIND = Pattern.compile(
            "备\\s+忘\\s+录|[机绝秘]\\s+密|新\\s+闻\\s+(?:通\\s+)?稿|(?:\\p{IsHan}\\s+){2,6}[日晚早周学]\\s*[报刊]|公\\s+告|通\\s+告|通\\s+报|通\\s+知|决\\s+定|简\\s+报");

    /** 岚 政 复 [2022] 38 号 */
    private static final Pattern SPACED_NUMBER =
            Pattern.compile("^(?:\\p{IsHan}\\s+){2,8}[\\[(]\\s*\\d{4}\\s*[\\])].{0,12}号$");

    /** 财　政　部, 国 务 院, as an organ of few characters is set where it signs. */
    private static final Pattern SPACED_ORGAN =
            Pattern.compile("(?:\\p{IsHan}\\s+){2,6}[部院厅局委会署]|国\\s+务\\s+院\\s*办\\s*公\\s*厅");

    private static final Pattern BETWEEN_SINGLES =
            Pattern.compile("(?<=(?:^|[\\s\\u3000])\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan}(?:[\\s\\u3000]|$))");

    /** A gap says no more than one of this many blanks; patterns that look for one try again from each of its blanks. */
    private static final Pattern GAP = Pattern.compile("(?<=[\\s\\u3000]{64})[\\s\\u3000]++");

    /** A longer piece of one is text. */
    private static final int PIECE = 60;

    /** A stroke that accounts set between label and value, and that is a character by its code. */
    private static final char STROKE = '丨';

    private static Line line(int start, int end, String words) {
        return new Line(start, end, words, Folding.inPlace(words).replace(STROKE, '|'));
    }

    /** The lines of a text, in order. */
    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int lineEnd = text.indexOf('\n', from);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            add(lines, text, from, end);
            from = end + 1;
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, int from, int until) {
        int start = from;
        int end = until;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            String words = text.substring(start, end);
            lines.add(line(start, end, words));
        }
    }

    /** What is left of the lines when noise is taken out; lines that were nothing else are gone. */
    public static List<Line> without(List<Line> lines, List<Noise> noise) {
        List<Line> left = new ArrayList<>();
        int at = 0;
        for (Line line : lines) {
            while (at < noise.size() && noise.get(at).span().end() <= line.start) {
                at++;
            }
            if (at == noise.size() || noise.get(at).span().start() >= line.end) {
                left.add(line);
                continue;
            }
            StringBuilder words = new StringBuilder();
            int from = line.start;
            for (int i = at; i < noise.size() && noise.get(i).span().start() < line.end; i++) {
                int start = Math.max(from, noise.get(i).span().start());
                words.append(line.words, from - line.start, start - line.start);
                from = Math.max(from, Math.min(line.end, noise.get(i).span().end()));
            }
            words.append(line.words, from - line.start, line.end - line.start);
            String rest = words.toString().strip();
            if (!rest.isEmpty()) {
                left.add(line(line.start, line.end, rest));
            }
        }
        return left;
    }

    /**
     * The beginning of a text whose line breaks became spaces: the pieces of its first line up to the first that is a sentence, as
     * if they were lines. A line that is not such a wall is returned as it is.
     */
    public static List<Line> brokenUp(Line line) {
        List<Line> pieces = new ArrayList<>();
        int from = 0;
        while (line.length() > WALL && from < line.length() && pieces.size() < 12) {
            int space = line.folded.indexOf(' ', from);
            int end = space < 0 ? line.length() : space;
            String words = line.words.substring(from, end);
            if (words.length() > PIECE || words.indexOf('。') >= 0) {
                break;
            }
            if (!words.isBlank()) {
                pieces.add(new Line(line.start, line.end, words, line.folded.substring(from, end)));
            }
            from = end + 1;
        }
        return pieces.isEmpty() ? List.of(line) : pieces;
    }

    /** Without blanks that a gap has too many, for reading; places in the text are not told by them. */
    Line drawnIn() {
        return length() > WALL && GAP.matcher(words).find()
                ? with(GAP.matcher(words).replaceAll(""))
                : this;
    }

    /** The same line with other words in it, for reading; places in the text are not told by them. */
    Line with(String other) {
        return line(start, end, other);
    }

    /** 中 共 临 江 市 委 文 件 is spaced out to fill a line; without these spaces. */
    Line setClose() {
        boolean wide = isSpaced()
                && (SPACED_OUT.matcher(folded).find()
                        || SPACED_KIND.matcher(folded).matches()
                        || SPACED_NUMBER.matcher(folded).matches());
        if (!wide) {
            return this;
        }
        String names = names();
        return line(start, end, names == null ? BETWEEN_SINGLES.matcher(words).replaceAll("") : names);
    }

    /** 程 度　江 河　安 定: people, each spaced out, with a family name before each; null for anything else, as 政 府　工 作　报 告. */
    private @Nullable String names() {
        String[] each = WIDER.split(words);
        if (each.length > 1
                && Stream.of(each)
                        .allMatch(
                                one -> SPACED_NAME.matcher(one).matches() && FamilyNames.begin(Folding.inPlace(one)))) {
            return Stream.of(each).map(one -> one.replace(" ", "")).collect(Collectors.joining("　"));
        }
        String[] signs = words.split("[\\s\\u3000]+");
        boolean pairs = signs.length > 5 && signs.length % 2 == 0;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < signs.length && pairs; i += 2) {
            pairs = signs[i].length() == 1
                    && signs[i + 1].length() == 1
                    && FamilyNames.begin(Folding.inPlace(signs[i]));
            out.append(i == 0 ? "" : "　").append(signs[i]).append(signs[i + 1]);
        }
        return pairs ? out.toString() : null;
    }

    /** An organ that is spaced out where it signs, without these spaces. */
    Line signedClose() {
        return isSpaced() && SPACED_ORGAN.matcher(folded).matches()
                ? line(start, end, words.replaceAll("[\\s\\u3000]+", ""))
                : this;
    }

    private boolean isSpaced() {
        return folded.indexOf(' ') >= 0 || folded.indexOf('\t') >= 0;
    }

    public int length() {
        return words.length();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
