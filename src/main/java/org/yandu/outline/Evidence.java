package org.yandu.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yandu.document.TextSpan;
import org.yandu.outline.Candidate.Form;

/**
 * Weighs what speaks for a run of candidates. The weights were set on readings of six kinds (laws, speeches, reports, notices,
 * minutes, books); they are coarse on purpose: a run that needs the second decimal is not clear to a reader either.
 */
final class Evidence {

    private static final double ENOUGH = 0.62;

    /** That 1 to n are all there speaks for itself when the order is lost and the text with it. */
    private static final double ENOUGH_FOR_ALL = 0.5;

    /** Above this share of enumeration items a run is an enumeration. */
    private static final double ITEMS = 0.34;

    /** Above this share of lines ending in ； too; the last item ends in 。 */
    private static final double ENDED = 0.5;

    /** A line that is at least so long, or closed like a sentence, is text that a heading can govern. */
    private static final int TEXT = 25;

    /** Less of the lines than this are text: the whole is an outline. */
    private static final double BARE = 0.4;

    /** Questions of an interview or a leaflet, of which one may have lost its answer. */
    private static final double ANSWERED = 0.7;

    private static final int LONG_TITLE = 30;

    /** Fewer lines without text are a list. */
    private static final int FEWEST_TORN = 3;

    /** The longest first sentence that is still shown as a title, in a run that is good otherwise. */
    private static final int LONGEST_TITLE = 110;

    private final CleanText text;
    private final List<Integer> order;
    private final boolean bare;
    private final Map<Integer, Candidate> atLineStart = new HashMap<>();
    private final Map<Candidate, Candidate> following = new HashMap<>();

    Evidence(CleanText text, List<Candidate> candidates, List<Integer> order) {
        this.text = text;
        this.order = order;
        this.bare = text.lines.stream().filter(this::isText).count() < text.lines.size() * BARE;
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

    /**
     * @param established whether other runs of this rank were taken, which lets a heading stand alone
     * @param under whether a heading of a higher rank stands before it
     */
    boolean convinces(Run run, boolean established, boolean under) {
        Candidate first = run.first();
        Style style = first.marker().style();
        if (style == Style.MARKDOWN) {
            return true;
        }
        if (style == Style.QUESTION) {
            return run.members.size() > 1 && share(run, this::isAnswered) > ANSWERED;
        }
        if (style == Style.FRAMED) {
            return run.members.size() >= FEWEST_TORN && share(run, this::isFollowed) > ANSWERED;
        }
        if (style == Style.CAPTION) {
            return true;
        }
        double items = share(run, c -> c.form() == Form.ITEM);
        double bodies = share(run, this::hasBody);
        if (items >= ITEMS
                || share(run, this::endsAsItem) > ENDED
                || (forms(run) < 0.5 && !countsThroughWall(run))
                || (isAnnounced(first) && (isList(run, bodies) || isOfArticle(first)))) {
            return false;
        }
        if (style.isStructural()) {
            boolean loose = share(run, c -> !c.marker().solid()) > 0.5;
            return score(run) >= ENOUGH - 0.1
                    && (!loose || (run.members.size() > 1 && run.sequence() > 0.7) || (established && run.before > 0));
        }
        boolean alone = run.members.size() == 1;
        if (alone
                && !established
                && ((style != Style.HAN && style != Style.FORMAL)
                        || first.inside()
                        || !first.marker().solid())) {
            return false;
        }
        // In a shuffled text the headings have lost their paragraphs.
        double needed = style == Style.ORDINAL || run.outOfOrder ? 0.3 : 0.51;
        return (bodies >= needed
                        || countsThroughWall(run)
                        || isBareOutline(run)
                        || isTornAway(run)
                        || (established && isPlan(run, bodies)))
                && isFirm(run, bodies, under)
                && score(run) >= (run.outOfOrder || countsThroughWall(run) ? ENOUGH_FOR_ALL : ENOUGH);
    }

    /** In an outline without text, a plan for a lesson, headings of the lowest level govern nothing. */
    private boolean isBareOutline(Run run) {
        return bare && stands(run);
    }

    /** 一、 to 四、 one line below the other, away from the text they are the headings of. */
    private boolean isTornAway(Run run) {
        Candidate first = run.first();
        return first.marker().style() == Style.HAN
                && run.members.size() >= FEWEST_TORN
                && run.sequence() == 1
                && run.members.getLast().line() - first.line() == run.members.size() - 1
                && !isAnnounced(first)
                && share(run, c -> c.form() == Form.LINE && c.titleLength() <= LONG_TITLE) == 1;
    }

    /** A plan in the last part of a report: （一）推动……修订, without a word more, where others of the rank have text. */
    private boolean isPlan(Run run, double bodies) {
        boolean high = run.first().marker().style().compareTo(Style.HAN_BRACKET) <= 0;
        return (high || bodies > 0) && stands(run);
    }

    /** Open lines that count from directly below a heading. */
    private boolean stands(Run run) {
        Candidate first = run.first();
        Candidate above = first.line() == 0 ? null : atLineStart.get(first.line() - 1);
        return above != null
                && above.looksLikeHeading()
                && isBelow(first, above)
                && run.sequence() == 1
                && share(run, c -> c.form() == Form.LINE && "?:".indexOf(text.folded.charAt(c.end() - 1)) < 0) == 1;
    }

    private boolean isText(TextSpan line) {
        return line.length() >= TEXT || "。:;!?".indexOf(text.folded.charAt(line.end() - 1)) >= 0;
    }

    /** Weak signs need company: no punctuation after the numeral, or a place inside a line. */
    private boolean isFirm(Run run, double bodies, boolean under) {
        double inside = share(run, Candidate::inside);
        if (inside > 0.5 && (run.members.size() < 2 || run.sequence() < 0.7)) {
            return false;
        }
        double soft = share(run, c -> !c.marker().solid());
        if (soft > 0.5) {
            return run.members.size() > 1
                    && bodies == 1
                    && run.sequence() == 1
                    && (share(run, Candidate::isWholeLine) == 1 || namesParagraphs(run));
        }
        if (run.first().marker().style() == Style.ORDINAL) {
            // 第一，… followed by text on the same line is a point of its section; what divides a whole speech names each paragraph.
            return share(run, Candidate::isWholeLine) > 0.7
                    || (namesParagraphs(run) && !isAsked(run.first()) && !under);
        }
        return true;
    }

    /** Three paragraphs or more, each begun by a short sentence that says what it is about. */
    private boolean namesParagraphs(Run run) {
        return run.members.size() > 2
                && run.sequence() == 1
                && share(run, c -> !c.inside() && c.form() == Form.RUN_IN && c.titleLength() <= LONG_TITLE) == 1;
    }

    /** By a line of whatever kind that is not framed too. */
    private boolean isFollowed(Candidate framed) {
        int next = framed.line() + 1;
        Candidate there = atLineStart.get(next);
        return next < text.lines.size() && (there == null || there.marker().style() != Style.FRAMED);
    }

    private boolean isAnswered(Candidate question) {
        int next = question.line() + 1;
        return !question.inside()
                && next < text.lines.size()
                && "答aA".indexOf(text.folded.charAt(text.lines.get(next).start())) >= 0;
    }

    /** 。一、…… 。二、…… in a text whose line breaks are lost: where the titles end cannot be seen, but the count can. */
    boolean countsThroughWall(Run run) {
        Style style = run.first().marker().style();
        return (style == Style.HAN || style == Style.HAN_BRACKET)
                && run.members.size() >= FEWEST_TORN
                && run.sequence() == 1
                && share(run, c -> c.inside() && c.marker().solid()) > 0.5;
    }

    double score(Run run) {
        return 0.45 * forms(run) + 0.25 * run.sequence() + 0.3 * share(run, this::hasBody);
    }

    private double forms(Run run) {
        return run.members.stream()
                .mapToDouble(candidate -> Weight.of(candidate, text.folded))
                .average()
                .orElse(0);
    }

    /** Whether a member of an accepted run can be shown as a heading. */
    boolean isFit(Candidate candidate) {
        return switch (candidate.form()) {
            case ITEM -> candidate.titleLength() <= 40 && candidate.titleLength() > 0;
            case PARAGRAPH -> candidate.titleLength() <= LONGEST_TITLE;
            default -> true;
        };
    }

    /** Whether there is something below it that it can be the heading of. */
    boolean hasBody(Candidate candidate) {
        if (!candidate.isWholeLine()) {
            return true;
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
                return there.form() == Form.PARAGRAPH || isBelow(there, candidate);
            }
            if (isText(text.lines.get(line))) {
                return true;
            }
        }
        return false;
    }

    /** （1）换马甲。红头文件变成便签； is an item of two sentences; once it may be a line that was broken there. */
    private boolean endsAsItem(Candidate candidate) {
        TextSpan line = text.lines.get(candidate.line());
        return candidate.form() == Form.RUN_IN && text.folded.charAt(line.end() - 1) == ';';
    }

    private boolean isBelow(Candidate one, Candidate other) {
        return Selection.depth(order, one) > Selection.depth(order, other);
    }

    /** Whether a line ending in a colon leads to it, as to the items of a list. */
    private boolean isAnnounced(Candidate first) {
        if (first.inside() || first.line() == 0 || first.marker().style().isStructural()) {
            return false;
        }
        TextSpan before = text.lines.get(first.line() - 1);
        return text.folded.charAt(before.end() - 1) == ':';
    }

    /** 底气从哪里来？ above 第一，…: the points answer it. */
    private boolean isAsked(Candidate first) {
        return first.line() > 0
                && text.folded.charAt(text.lines.get(first.line() - 1).end() - 1) == '?';
    }

    /** 第四条……下列方式： the article itself announces its items. */
    private boolean isOfArticle(Candidate first) {
        Candidate above = atLineStart.get(first.line() - 1);
        return above != null && above.marker().style() == Style.ARTICLE;
    }

    /** After 如下： short lines or sentences without text of their own are what is listed. */
    private static boolean isList(Run run, double bodies) {
        boolean sentences = share(run, c -> c.form() == Form.CLOSED_LINE) > 0.5;
        return bodies < 0.75 || (sentences && run.first().marker().style() != Style.HAN);
    }

    private static double share(Run run, Predicate<Candidate> test) {
        return (double) run.members.stream().filter(test).count() / run.members.size();
    }
}
