package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * Finds out whether the lines of a text were wrapped at a fixed width, and then which line ends only wrap. A text not clearly
 * wrapped is left alone; so is every line end that may end a heading, an item, a row or a paragraph.
 */
final class WrappedLines {

    /** Fewer full lines show no width. */
    private static final int LINES = 5;

    /** Narrower than a newspaper column, lines are verse or a list; wider, they are paragraphs. */
    private static final double NARROWEST = 12;

    private static final double WIDEST = 90;

    /** Of the longer lines that end in the midst of a sentence, so many are full, when the text is wrapped. */
    private static final double FULL = 0.8;

    /** And so many of all lines are full and end in the midst of a sentence: papers of short paragraphs have few. */
    private static final double OPEN = 0.1;

    /** Verse is not told from prose by its marks there. */
    private static final double OPEN_LATIN = 0.35;

    /** Where widths swing, more has to be cut in the midst of a sentence, and some of it in the midst of a word: of two Chinese ones. */
    private static final double OPEN_RAGGED = 0.3;

    private static final double CUT = 0.25;

    /** Two may be chance: 会 above 议 begins another line. */
    private static final int FEWEST_CUT = 3;

    /** By this part of the width lines are shorter where their marks were drawn apart and their figures are wide. */
    private static final double SWING = 0.2;

    /** So few may be longer: a web address that could not be broken. */
    private static final double LONGER = 0.02;

    /** Lines up to this part of the width are headings, signatures and dates. */
    private static final double SHORT = 0.7;

    /** A list of titles may be as even as a column of prose, but has hardly a mark inside its lines. */
    private static final double PROSE = 0.5;

    /** A page breaks its lines anywhere; verse, and a speech written down to be spoken, behind commas. */
    private static final double CLAUSES = 0.5;

    /** Where so many of the lines that end a paragraph have an empty line below them, empty lines part the paragraphs. */
    private static final double PARTED = 0.8;

    /** Begins no line but one that was cut at a number of characters. */
    private static final String NOT_FIRST = "，。；、：）》”’！？";

    /** In a Chinese text nothing that begins with one of these has a blank in front. */
    private static final String NOT_A_WORD = ".,;:!?)]%-";

    private final String text;
    private final List<Line> lines;
    private final LineRoom room;
    private final LineMarks marks;

    private final boolean latin;

    /** In Chinese characters; 0 when the text is not wrapped. */
    private final double width;

    /** Whether every paragraph is set in and all else stands at the margin: then that says what is a paragraph. */
    private final boolean setIn;

    /** Whether a paragraph shows by its beginning, or by the empty line above it; then it may go on after the end of a sentence. */
    private final boolean indents;

    private final boolean parted;

    /** The line with which the paragraph of each line begins. */
    private final int[] first;

    private WrappedLines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.room = new LineRoom(text, lines);
        this.marks = new LineMarks(lines);
        this.latin = WesternText.isMostly(lines);
        SetIn layout = new SetIn(lines, room);
        this.width = width(layout);
        this.setIn = width > 0 && !latin && layout.isProof(width);
        this.indents = width > 0 && areIndented();
        this.parted = width > 0 && areParted();
        this.first = new int[lines.size()];
        for (int i = 0; width > 0 && i + 1 < lines.size(); i++) {
            first[i + 1] = goesOn(i) ? first[i] : i + 1;
        }
    }

    /** White space between lines that belong together, without what is noise already in between. */
    static List<TextSpan> gaps(String text, List<Line> all, List<Noise> noise) {
        WrappedLines wrapped = new WrappedLines(text, Line.without(all, noise));
        List<TextSpan> gaps = new ArrayList<>();
        for (int i = 0; wrapped.width > 0 && i + 1 < wrapped.lines.size(); i++) {
            boolean within = !wrapped.isBetweenWords(i) || !(wrapped.isWordEnd(i) || wrapped.latin);
            if (within && wrapped.first[i + 1] <= i) {
                blanks(
                        text,
                        wrapped.lines.get(i).end(),
                        wrapped.lines.get(i + 1).start(),
                        noise,
                        gaps);
            }
        }
        return gaps;
    }

    /**
     * The line ends that stand between two Latin words of a sentence: these must not vanish, for then nothing would part the words,
     * but mean a blank.
     */
    static List<Integer> blanks(String text, List<Line> all, List<Noise> noise) {
        WrappedLines wrapped = new WrappedLines(text, Line.without(all, noise));
        List<Integer> blanks = new ArrayList<>();
        for (int i = 0; wrapped.width > 0 && i + 1 < wrapped.lines.size(); i++) {
            if (wrapped.isBetweenWords(i) && wrapped.isWordEnd(i) && wrapped.first[i + 1] <= i) {
                blanks.add(wrapped.lines.get(i + 1).start() - 1);
            }
        }
        return blanks;
    }

    private boolean goesOn(int i) {
        String line = lines.get(i).folded();
        String next = lines.get(i + 1).folded();
        return !room.isApart(i)
                && (room.isFull(i, width) || setIn && SetIn.isContinued(room, i, width))
                && (room.isOpen(i)
                        || closesWithin(i)
                        || isListing(i)
                        || NOT_FIRST.indexOf(lines.get(i + 1).words().charAt(0)) >= 0
                        || ((indents || parted) && (room.isFull(i + 1, width) || !room.isOpen(i + 1))))
                && !(indents && room.indent(i + 1) >= 2)
                && (endsInClause(line) || !marks.isItem(i + 1))
                && (latin || mayEnd(i + 1) || marks.isMarked(first[i]) || isHung(i) || room.isNumber(i))
                && !Labels.begin(next)
                && !TitleJoins.endsAbove(line, next)
                && !TableRow.is(line)
                && !TableRow.is(next);
    }

    /** （2022年3月14日通过） below a title stands by itself, over however many lines. */
    private boolean closesWithin(int i) {
        boolean bracket = lines.get(i).folded().endsWith(")");
        boolean apart = bracket
                && (lines.get(first[i]).folded().startsWith("(")
                        || lines.get(i + 1).folded().startsWith("("));
        return !apart && room.closesWithin(i, marks.isMarked(i));
    }

    /** …6月底前投产； and below it the next half of the sentence, up to its full stop; the items of a list end like each other. */
    private boolean isListing(int i) {
        String line = lines.get(i).folded();
        String next = lines.get(i + 1).folded();
        return line.endsWith(";")
                && !marks.isMarked(i)
                && (next.endsWith("。") || !next.endsWith(";") && room.isFull(i + 1, width));
    }

    /** The last line of a paragraph ends with its sentence; a title and the names below it do not, a numbered title over two lines may. */
    private boolean mayEnd(int i) {
        return room.isFull(i, width) || !room.isOpen(i);
    }

    /** A title set in like a paragraph, over several lines. */
    private boolean isHung(int i) {
        return indents && room.indent(first[i]) >= 2;
    }

    /** A comma is followed by the rest of its sentence, even where that begins with 一是 or a number. */
    private static boolean endsInClause(String line) {
        char last = line.charAt(line.length() - 1);
        return ",、(《".indexOf(last) >= 0;
    }

    private boolean isBetweenWords(int i) {
        String line = lines.get(i).words();
        char next = lines.get(i + 1).words().charAt(0);
        return WesternText.isWestern(line.charAt(line.length() - 1))
                && WesternText.isWestern(next)
                && (latin || NOT_A_WORD.indexOf(next) < 0);
    }

    /**
     * Whether a line ends with a word and the next begins at its margin. Where Chinese lines are cut at a number of characters, a full
     * one may end within a word or a number, unless a capital begins the next.
     */
    private boolean isWordEnd(int i) {
        String between = text.substring(lines.get(i).end(), lines.get(i + 1).start());
        return between.isBlank()
                && between.endsWith("\n")
                && (latin || !room.isNumber(i) && (room.of(i) <= width - 1 || isCapital(i + 1)));
    }

    private boolean isCapital(int i) {
        String before = lines.get(i - 1).words();
        return Character.isUpperCase(lines.get(i).words().charAt(0))
                && !Character.isUpperCase(before.charAt(before.length() - 1));
    }

    /** Whether it ends in the midst of a sentence that goes on below, and is no item of a list. */
    private boolean isRunning(int i) {
        return room.isOpen(i)
                && i + 1 < lines.size()
                && !room.isApart(i)
                && !(marks.isMarked(i)
                        && marks.isMarked(i + 1)
                        && !endsInClause(lines.get(i).folded()));
    }

    private double width(SetIn layout) {
        double number = latin ? 0 : numbered();
        if (number > 0) {
            return number;
        }
        double likely = latin ? longest() : commonest();
        if (isLikely(likely) && isWrapped(likely, !latin && layout.isProof(likely))) {
            return likely;
        }
        return !latin && isRagged(longest()) ? longest() : 0;
    }

    /** The number of characters at which lines were cut, whatever room they take; 0 when they were not. */
    private double numbered() {
        int number = room.countCharacters();
        if (number > 0 && isLikely(number) && room.holdsSentences() && isWrapped(number, false)) {
            return number;
        }
        room.measure();
        return 0;
    }

    private static boolean isLikely(double width) {
        return width >= NARROWEST && width <= WIDEST;
    }

    /**
     * Lines that a program justified by the size of its letters, as they are copied out of a PDF: their widths swing, so they have to
     * give themselves away by the words they are cut in.
     */
    private boolean isRagged(double likely) {
        if (!isLikely(likely)) {
            return false;
        }
        room.leave(likely * SWING);
        int full = 0;
        int others = 0;
        int prose = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isRunning(i) && room.isFull(i, likely)) {
                full++;
                prose += isProse(lines.get(i).words()) ? 1 : 0;
            } else {
                others += isRunning(i) && room.of(i) > likely * SHORT ? 1 : 0;
            }
        }
        boolean ragged = full >= Math.max(2 * LINES, lines.size() * OPEN_RAGGED)
                && others <= full * (1 - FULL)
                && prose >= full * FULL
                && isCut(likely);
        if (!ragged) {
            room.leave(LineRoom.FREE);
        }
        return ragged;
    }

    /** @param setIn whether open lines that are not full are known to end a paragraph, as in a paper with its authors and notes */
    private boolean isWrapped(double likely, boolean setIn) {
        int full = 0;
        int others = 0;
        int prose = 0;
        int clauses = 0;
        int longer = 0;
        for (int i = 0; i < lines.size(); i++) {
            longer += room.of(i) > likely + LineRoom.FREE ? 1 : 0;
            if (isRunning(i)) {
                boolean isFull = room.isFull(i, likely);
                full += isFull ? 1 : 0;
                prose += isFull && isProse(lines.get(i).words()) ? 1 : 0;
                clauses += isFull && endsInClause(lines.get(i).folded()) ? 1 : 0;
                // Headings, names and dates are open too, but short.
                others += !isFull && room.of(i) > likely * SHORT ? 1 : 0;
            }
        }
        // Paragraphs with empty lines between them may be as long as one another; none of them ends within a word.
        if (room.isSpread() && !isCut(likely)) {
            return false;
        }
        return full >= Math.max(LINES, lines.size() * (latin ? OPEN_LATIN : OPEN))
                && longer <= lines.size() * LONGER
                && (setIn || others <= (latin ? full * (1 - FULL) : Math.round(full * (1 - FULL))))
                && prose >= full * PROSE
                && (latin || clauses <= full * CLAUSES);
    }

    /** Whether full lines end in the midst of a word, and not by chance. */
    private boolean isCut(double likely) {
        int met = 0;
        int cut = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isRunning(i) && room.isFull(i, likely)) {
                met += WordCut.isMet(lines.get(i).folded(), lines.get(i + 1).folded()) ? 1 : 0;
                cut += WordCut.is(lines.get(i).folded(), lines.get(i + 1).folded()) ? 1 : 0;
            }
        }
        return cut >= Math.max(FEWEST_CUT, met * CUT);
    }

    private boolean isProse(String words) {
        return latin ? WesternText.isProse(words) : "，。、；,;".chars().anyMatch(c -> words.indexOf(c) >= 0);
    }

    /** Where Latin words are not torn apart, lines are of any length up to the width. */
    private double longest() {
        double[] all =
                IntStream.range(0, lines.size()).mapToDouble(room::of).sorted().toArray();
        return all.length == 0 ? 0 : all[(int) Math.ceil(all.length * (1 - LONGER)) - 1];
    }

    /** The width near which most lines end. */
    private double commonest() {
        Map<Integer, Integer> counts = new TreeMap<>();
        IntStream.range(0, lines.size())
                .filter(this::isRunning)
                .forEach(i -> counts.merge((int) Math.round(room.of(i)), 1, Integer::sum));
        int best = 0;
        int most = 0;
        for (int width : counts.keySet()) {
            int near = 0;
            for (int w = width - 2; w <= width; w++) {
                near += counts.getOrDefault(w, 0);
            }
            if (near >= most) {
                best = width;
                most = near;
            }
        }
        return best;
    }

    /** Two paragraphs set in, and what a full line goes on with at the margin: where every line is set in that says nothing. */
    private boolean areIndented() {
        int follow = 0;
        int indented = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isRunning(i) && room.isFull(i, width)) {
                follow++;
                indented += room.indent(i + 1) >= 2 ? 1 : 0;
            }
        }
        long all = IntStream.range(0, lines.size())
                .filter(i -> room.indent(i) >= 2)
                .count();
        return all >= 2 && indented * 2 <= follow;
    }

    private boolean areParted() {
        int ends = 0;
        int apart = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!room.isFull(i, width) && !room.isOpen(i)) {
                ends++;
                apart += room.isApart(i) ? 1 : 0;
            }
        }
        return ends >= 2 && apart >= ends * PARTED;
    }

    /** The white space from one offset to another, around the noise in it. */
    private static void blanks(String text, int from, int to, List<Noise> noise, List<TextSpan> gaps) {
        int at = from;
        for (Noise n : NoiseFinder.touching(noise, new TextSpan(from, to)).toList()) {
            if (n.span().start() >= from && n.span().end() <= to) {
                blank(text, at, n.span().start(), gaps);
                at = n.span().end();
            }
        }
        blank(text, at, to, gaps);
    }

    private static void blank(String text, int from, int to, List<TextSpan> gaps) {
        if (from < to && text.substring(from, to).isBlank()) {
            gaps.add(new TextSpan(from, to));
        }
    }
}
