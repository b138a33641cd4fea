package org.yandu.outline.runs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Annex;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.KnownWords;
import org.yandu.outline.lines.NameLists;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Style;

/** What stands around a candidate: the line above, the text below, the candidate that follows. */
public final class Ground {

    /** A line that is at least so long, or closed like a sentence, is text that a heading can govern. */
    private static final int TEXT = 25;

    private static final int LABEL = 6;

    /** A paragraph is hardly longer. */
    private static final int LINE = 400;

    /** Between two headings in one line. */
    private static final int BLANK = 2;

    /** No source and no question is shorter. */
    private static final int SHORT = 6;

    /** The beginning of a sentence. */
    private static final int UNFINISHED = 10;

    /** Less of the lines than this are text: the whole is an outline. */
    private static final double BARE = 0.4;

    private static final int REMARK = 16;

    private static final Pattern REMARKED = Pattern.compile(" *\\([^()]*\\)[。;]? *");

    private static final Pattern DEFINES = Pattern.compile(" ?(?:[是系]?指|即|全称|又称|简称)");

    private final CleanText text;
    private final List<Integer> order;
    private final boolean bare;
    private final int firstDivision;
    private final Map<Integer, Candidate> atLineStart = new HashMap<>();
    private final Map<Candidate, Candidate> following = new HashMap<>();

    Ground(CleanText text, List<Candidate> candidates, List<Integer> order) {
        this.text = text;
        this.order = order;
        this.bare = text.lines.stream().filter(this::isSentence).count() < text.lines.size() * BARE;
        this.firstDivision = candidates.stream()
                .filter(c -> c.isWholeLine()
                        && c.marker().style().isStructural()
                        && c.marker().style() != Style.ARTICLE)
                .mapToInt(Candidate::start)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        Candidate before = null;
        for (Candidate candidate : candidates) {
            if (!candidate.inside()) {
                atLineStart.putIfAbsent(candidate.line(), candidate);
            }
            if (before != null && before.line() == candidate.line()) {
                following.put(before, candidate);
            }
            before = candidate;
        }
    }

    /** Whether the text has hardly any sentences, as a plan for a lesson. */
    boolean isBare() {
        return bare;
    }

    /** A sentence, a fact such as 地点：人民广场, or a row of a table. */
    private boolean isText(TextSpan line) {
        int colon = line.in(text.folded).indexOf(':');
        return isSentence(line)
                || (colon > 0 && colon <= LABEL)
                || line.in(text.folded).indexOf('\t') >= 0;
    }

    private boolean isSentence(TextSpan line) {
        return isSentence(text.folded, line);
    }

    /** Whether a line is long enough for text, or closed like it. */
    public static boolean isSentence(CleanText text, int line) {
        return isSentence(text.folded, text.lines.get(line));
    }

    private static boolean isSentence(String folded, TextSpan line) {
        return line.length() >= TEXT || "。:;!?".indexOf(folded.charAt(line.end() - 1)) >= 0;
    }

    char lastOf(int line) {
        return text.folded.charAt(text.lines.get(line).end() - 1);
    }

    /** Where in the text it begins, from 0 to 1. */
    double position(Candidate candidate) {
        int begin = text.lines.getFirst().start();
        return (double) (candidate.start() - begin)
                / Math.max(1, text.lines.getLast().end() - begin);
    }

    /** Whether there is something below it that it can be the heading of. */
    boolean hasBody(Candidate candidate) {
        if (!candidate.isWholeLine() && !isRemarkedOnly(candidate)) {
            return true;
        }
        if (candidate.marker().style() == Style.HAN_BRACKET && statesFact(candidate)) {
            return true;
        }
        if (KnownWords.heads(candidate.marker().label())) {
            return isListed(candidate.line() + 1);
        }
        if (Annex.is(candidate)) {
            return Annex.heads(candidate, text, atLineStart::get);
        }
        Candidate next = following.get(candidate);
        if (next != null) {
            return isBelow(next, candidate);
        }
        for (int line = candidate.line() + 1; line < Math.min(candidate.line() + 3, text.lines.size()); line++) {
            Candidate there = atLineStart.get(line);
            if (there != null) {
                // 第一节说过…… is text, whatever it begins with.
                return there.form() == Candidate.Form.PARAGRAPH || isBelow(there, candidate);
            }
            if (isText(text.lines.get(line)) || NameLists.isOne(text, line) || breaksOff(line)) {
                return true;
            }
        }
        return false;
    }

    /** 1.显著。（10分）: how much it counts is no text. */
    private boolean isRemarkedOnly(Candidate candidate) {
        TextSpan line = text.lines.get(candidate.line());
        return candidate.form() == Candidate.Form.RUN_IN
                && !candidate.inside()
                && candidate.end() < line.end()
                && line.end() - candidate.end() <= REMARK
                && REMARKED.matcher(text.folded)
                        .region(candidate.end(), line.end())
                        .matches();
    }

    /** What was copied may end within a sentence. */
    private boolean breaksOff(int line) {
        return line == text.lines.size() - 1 && text.lines.get(line).length() >= UNFINISHED;
    }

    /** Any line but another such word: what it lists has numbers of its own. */
    private boolean isListed(int line) {
        @Nullable Candidate there = atLineStart.get(line);
        return line < text.lines.size()
                && (there == null || there.marker().style() != Style.UNNUMBERED)
                && text.lines.get(line).length() >= SHORT;
    }

    /** （一）主题：真情连你我 has its text behind the colon. */
    private boolean statesFact(Candidate candidate) {
        int colon = text.folded
                .substring(candidate.titleStart(), candidate.titleEnd())
                .indexOf(':');
        return colon > 0 && colon < LABEL && colon < candidate.titleLength() - 1;
    }

    /** Whether what stands before the colon is said to mean what stands behind it. */
    boolean isDefinition(Candidate candidate) {
        TextSpan line = text.lines.get(candidate.line());
        int until = Math.min(line.end(), candidate.titleStart() + TEXT);
        for (int i = candidate.titleStart(); i < until; i++) {
            if (text.folded.charAt(i) == ':') {
                return DEFINES.matcher(text.folded).region(i + 1, line.end()).lookingAt();
            }
        }
        return false;
    }

    boolean isBelow(Candidate one, Candidate other) {
        boolean opens =
                other.marker().style().isStructural() && one.marker().style() == Style.UNNUMBERED && !Annex.is(one);
        return opens || Selection.depth(order, one) > Selection.depth(order, other);
    }

    /** What begins a line, if it is numbered. */
    @Nullable
    Candidate at(int line) {
        return atLineStart.get(line);
    }

    /** What begins the line above, if it is numbered. */
    @Nullable
    Candidate above(Candidate candidate) {
        return candidate.line() == 0 ? null : atLineStart.get(candidate.line() - 1);
    }

    /** Whether a line ending in a colon leads to it, as to the items of a list. */
    boolean isAnnounced(Candidate first) {
        return !first.inside()
                && first.line() > 0
                && !first.marker().style().isStructural()
                && lastOf(first.line() - 1) == ':';
    }

    /** Whether its title is a sentence of several clauses. */
    boolean hasClauses(Candidate candidate) {
        return text.folded
                        .substring(candidate.titleStart(), candidate.titleEnd())
                        .indexOf(',')
                >= 0;
    }

    /** 一、增强忧患意识 （一）形势逼人。: the first below follows in the same line of a text whose line ends are lost. */
    boolean leadsOn(Candidate candidate) {
        @Nullable Candidate next = following.get(candidate);
        if (next == null || next.marker().ordinal() != 1 || !isBelow(next, candidate)) {
            return false;
        }
        boolean near = candidate.spaced() && candidate.marker().solid() && next.start() - candidate.end() <= BLANK;
        boolean first = candidate.marker().ordinal() == 1
                && candidate.looksLikeHeading()
                && next.start() <= candidate.end() + 1;
        return near || first;
    }

    /** （一） alone on the first line of an excerpt, directly above 1. */
    boolean opensExcerpt(Candidate candidate) {
        @Nullable Candidate next = atLineStart.get(candidate.line() + 1);
        return candidate.line() == 0
                && candidate.form() == Candidate.Form.LINE
                && next != null
                && next.marker().ordinal() == 1
                && isBelow(next, candidate);
    }

    /** 底气从哪里来？ above 第一，…: the points answer it. */
    boolean isAsked(Candidate first) {
        return first.line() > 0 && lastOf(first.line() - 1) == '?';
    }

    /** Whether a chapter or lecture begins before it. */
    boolean isDivided(Candidate framed) {
        return firstDivision < framed.start();
    }

    /** By a line of whatever kind that is not framed too. */
    boolean isFollowed(Candidate framed) {
        int next = framed.line() + 1;
        Candidate there = atLineStart.get(next);
        return next < text.lines.size() && (there == null || there.marker().style() != Style.FRAMED);
    }

    /** （1）……。（2）……。 in one line, which is no wall. */
    boolean goesOnInLine(Candidate first) {
        TextSpan line = text.lines.get(first.line());
        int until = Math.min(line.end(), first.end() + LINE);
        for (int i = first.end(); i < until; i++) {
            boolean closed = "。;".indexOf(text.folded.charAt(i - 1)) >= 0;
            @Nullable Marker next = closed ? MarkerReader.read(text.folded, i, line.end()) : null;
            if (next != null
                    && next.rank() == first.rank()
                    && next.ordinal() == first.marker().ordinal() + 1) {
                return true;
            }
        }
        return false;
    }

    boolean isAnswered(Candidate question) {
        int next = question.line() + 1;
        return !question.inside()
                && next < text.lines.size()
                && "答aA".indexOf(text.folded.charAt(text.lines.get(next).start())) >= 0;
    }
}
