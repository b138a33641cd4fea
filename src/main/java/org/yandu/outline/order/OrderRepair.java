package org.yandu.outline.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;

/**
 * Proposes in what order a text is to be read whose headings are out of sequence or stand away from their text. Nothing is moved:
 * a proposal names stretches of the text as it was taken in.
 */
public final class OrderRepair {

    /** What is nearer to no heading than this belongs to none: little, since a text has few paragraphs beside its sections. */
    private static final double STRANGER = 0.02;

    /** 概括如下： and 总之 say that a paragraph leads to the sections or closes them. */
    private static final double CUE = 0.5;

    /** What stands before all headings mostly belongs there. */
    private static final double IN_FRONT = 0.3;

    /** Weak: text that follows text is of the same section, or of the next. */
    private static final double GOES_ON = 0.07;

    /** Text that follows text is of the next section. */
    private static final double NEXT = 0.05;

    /** Where headings count up and have their text, a paragraph stays unless another heading is named in it. */
    private static final double STAYS = 0.8;

    /** Where headings are shuffled, the place of a paragraph decides only between equals. */
    private static final double STANDS_THERE = 0.04;

    /** What stands between the preamble and the sections, when the first of them has lost its text. */
    private static final double FOLLOWS = 0.5;

    /** Once one paragraph is known to stand elsewhere, the others are held less firmly. */
    private static final double DOUBTED = 0.2;

    /** Below this there is nothing to a likeness. */
    private static final double NEAR = 0.15;

    /** So many of the headings that stand in the midst of a text. */
    private static final double MOSTLY = 0.6;

    /** So many characters in sequence are looked through, the highest headings first; a long text would take too long. */
    private static final int MOST = 100_000;

    /** So much of another heading a paragraph has to name before headings in sequence are doubted. */
    private static final double NAMED = 0.6;

    private static final int TWICE = 2;

    /** As near again by half: less is chance in texts that share their words. From 1.2 to 2 the labelled texts come out alike. */
    private static final double CLEAR = 1.5;

    private final Torn torn;
    private final List<String> texts;
    private final Kinship kinship;
    private final Strangers strangers;
    private double stays = STAYS;

    /** Whether what stands in front of the headings may be theirs. */
    private final boolean textFirst;

    private OrderRepair(DocumentVersion version, Torn torn) {
        this.torn = torn;
        this.texts = torn.units().stream()
                .map(Torn.Unit::span)
                .map(version::quote)
                .map(text -> Folding.inPlace(text).strip())
                .toList();
        this.textFirst = torn.isTextFirst() || torn.isAmidst();
        this.kinship =
                new Kinship(torn.headings().stream().map(OutlineNode::title).toList(), torn.ordinals(), texts);
        this.strangers = new Strangers(torn, kinship);
    }

    /** Absent when the headings are in sequence and stand with their text, or the thread is interrupted. */
    public static Optional<Proposal> propose(DocumentVersion version, OutlineTree tree) {
        Optional<Proposal> nested = NestedBlock.propose(version, tree);
        if (Thread.currentThread().isInterrupted()) {
            return Optional.empty();
        }
        if (nested.isPresent()) {
            return nested;
        }
        int left = MOST;
        for (Torn torn : Torn.places(version, tree)) {
            boolean amidst = torn.isAmidst();
            boolean clear = torn.isOutOfOrder() || torn.isStripped();
            left -= clear ? 0 : torn.length();
            if (torn.units().isEmpty() || (!clear && left < 0)) {
                continue;
            }
            OrderRepair repair = new OrderRepair(version, torn);
            clear |= amidst && repair.areSpokenOf();
            if (clear || repair.isExchanged() || repair.isTorn()) {
                int[] free = repair.settled();
                int[] sections =
                        clear ? new Wholes(torn, repair.kinship).sections(free).orElse(free) : free;
                return Optional.of(new ProposalWriter(torn, repair.texts, repair.kinship).write(sections));
            }
            Optional<int[]> swapped = Swapped.sections(torn, repair.kinship);
            if (swapped.isPresent()) {
                return Optional.of(new ProposalWriter(torn, repair.texts, repair.kinship).write(swapped.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether most headings have a paragraph that is nearer to them than to any other, one of them in front of them all. */
    private boolean areSpokenOf() {
        int spoken = 0;
        boolean front = false;
        for (int heading = 0; heading < torn.headings().size(); heading++) {
            int said = 0;
            for (int unit = 0; unit < texts.size(); unit++) {
                if (kinship.near(unit, heading) >= Strangers.SPOKEN && nearest(unit) == heading) {
                    said++;
                    front |= torn.units().get(unit).under() < 0;
                }
            }
            spoken += said > 0 ? 1 : 0;
        }
        return front && spoken > 1 && spoken >= torn.headings().size() * MOSTLY;
    }

    private int nearest(int unit) {
        int nearest = 0;
        for (int heading = 1; heading < torn.headings().size(); heading++) {
            nearest = kinship.near(unit, heading) > kinship.near(unit, nearest) ? heading : nearest;
        }
        return nearest;
    }

    /** The likeliest sections; where half the paragraphs surely stand elsewhere, the rest is not held where it stands. */
    private int[] settled() {
        int[] first = sections();
        long loose = torn.units().stream()
                .filter(unit -> unit.under() >= 0 && !unit.headed())
                .count();
        long strange = strangers.count(first);
        boolean shuffled = strange >= Strangers.FEWEST && strange * 2 >= loose;
        stays = shuffled ? STANDS_THERE : stays;
        int[] path = shuffled ? sections() : first;
        goOnCounting(path);
        return path;
    }

    /** What is near to no heading goes with the paragraph it goes on from, or with the one that sums it up: 首要是…, 其次是…. */
    private void goOnCounting(int[] path) {
        Series series = new Series(texts);
        for (int unit = 0; unit < path.length; unit++) {
            Integer opening = series.opening(unit);
            if (opening != null) {
                follow(path, unit, opening);
            }
            Integer summed = series.summed(unit);
            if (summed != null && isWeak(path, summed)) {
                follow(path, summed, unit);
            } else if (summed != null) {
                follow(path, unit, summed);
            }
        }
    }

    private void follow(int[] path, int unit, int other) {
        if (isWeak(path, unit) && path[other] >= 0 && !torn.units().get(unit).headed()) {
            path[unit] = path[other];
        }
    }

    private boolean isWeak(int[] path, int unit) {
        return path[unit] < 0 || kinship.near(unit, path[unit]) < NEAR;
    }

    /** For each unit the heading it belongs to, or -1: the likeliest path through the text. */
    private int[] sections() {
        int units = torn.units().size();
        int states = torn.headings().size() + 1;
        double[][] best = new double[units][states];
        int[][] from = new int[units][states];
        for (int unit = 0; unit < units; unit++) {
            for (int state = 0; state < states; state++) {
                double reached = 0;
                for (int before = 0; unit > 0 && before < states; before++) {
                    double sum = best[unit - 1][before] + step(before - 1, state - 1);
                    if (before == 0 || sum > reached) {
                        reached = sum;
                        from[unit][state] = before;
                    }
                }
                best[unit][state] = reached + fit(unit, state - 1);
            }
        }
        int[] path = new int[units];
        int state = 0;
        for (int s = 1; s < states; s++) {
            state = best[units - 1][s] > best[units - 1][state] ? s : state;
        }
        for (int unit = units - 1; unit >= 0; unit--) {
            path[unit] = state - 1;
            state = from[unit][state];
        }
        fillEmpty(path);
        return path;
    }

    private static double step(int from, int to) {
        return from == to ? GOES_ON : to == from + 1 ? NEXT : 0;
    }

    private double fit(int unit, int heading) {
        int under = torn.units().get(unit).under();
        if (heading < 0) {
            String text = texts.get(unit);
            boolean cue = torn.units().get(unit).framing() || Cues.leads(text) || Cues.closes(text);
            boolean front = under < 0 && !textFirst;
            return STRANGER
                    + (cue ? CUE : 0)
                    + (front ? IN_FRONT : 0)
                    + (front && isOfAll(unit) && !followsPreamble(unit) ? IN_FRONT : 0);
        }
        Torn.Unit there = torn.units().get(unit);
        boolean whole = torn.isOutOfOrder() && torn.countsThrough(heading);
        boolean counted = there.headed() && (!torn.isOutOfOrder() || torn.holdsItsOwn(heading));
        boolean held = isFirm(heading) || counted;
        if (under != heading && whole && kinship.named(unit, heading) < NAMED) {
            return 0; // a section was moved as a whole, and nothing is missing in it
        }
        return kinship.near(unit, heading)
                + (under == heading ? (held ? stays : STANDS_THERE) : 0)
                + (heading == 0 && followsPreamble(unit) ? FOLLOWS : 0);
    }

    /** An introduction that names what all sections are about is nearest to one of them by chance. */
    private boolean isOfAll(int unit) {
        double best = 0;
        double second = 0;
        for (int heading = 0; heading < torn.headings().size(); heading++) {
            double near = kinship.near(unit, heading);
            second = Math.max(second, Math.min(best, near));
            best = Math.max(best, near);
        }
        return second > 0 && best < second * CLEAR && torn.headings().size() > 2;
    }

    private boolean followsPreamble(int unit) {
        return torn.units().get(unit).under() < 0
                && torn.isBare(0)
                && torn.ordinals().getFirst() == 1
                && !textFirst
                && IntStream.range(0, unit).anyMatch(before -> Cues.opens(texts.get(before)));
    }

    private boolean isFirm(int heading) {
        return !torn.isOutOfOrder() && !torn.mayHoldOthers(heading);
    }

    /** A heading without text takes what is nearest to it from a section that has more than one. */
    private void fillEmpty(int[] path) {
        for (int heading = 0; heading < torn.headings().size(); heading++) {
            if (count(path, heading) > 0) {
                continue;
            }
            int best = -1;
            double most = -0.25;
            for (int unit = 0; unit < path.length; unit++) {
                boolean spare = path[unit] < 0 || count(path, path[unit]) > 1 && !isCountedIn(unit, path[unit]);
                double gain = kinship.near(unit, heading) - fit(unit, path[unit]);
                if (spare && gain > most && kinship.near(unit, heading) > STRANGER) {
                    most = gain;
                    best = unit;
                }
            }
            if (best >= 0) {
                path[best] = heading;
            }
        }
    }

    /** Whether a lower heading stands in its series, which would be the shorter without it. */
    private boolean isCountedIn(int unit, int heading) {
        Torn.Unit there = torn.units().get(unit);
        return there.headed() && there.under() == heading && torn.holdsItsOwn(heading);
    }

    private static int count(int[] path, int heading) {
        int count = 0;
        for (int at : path) {
            count += at == heading ? 1 : 0;
        }
        return count;
    }

    private boolean isExchanged() {
        stays = STANDS_THERE;
        return strangers.areExchanged(sections());
    }

    /**
     * Whether headings that count up have lost text: a paragraph elsewhere names one of them, and not the one it stands under. One that still has
     * text has to be named twice, since one paragraph alone may well speak of what another section is about.
     */
    private boolean isTorn() {
        stays = STAYS;
        int[] path = sections();
        stays = DOUBTED;
        int named = 0;
        for (int unit = 0; unit < path.length; unit++) {
            if (namesAnother(path, unit)) {
                named += torn.isBare(path[unit]) ? TWICE : 1;
            }
        }
        return named >= TWICE;
    }

    private boolean namesAnother(int[] path, int unit) {
        int under = torn.units().get(unit).under();
        int to = path[unit];
        // The rows of a table name what the sections are about, and belong to none of them.
        if (!strangers.isMoved(unit, to) || texts.get(unit).indexOf('\t') >= 0) {
            return false;
        }
        boolean strips = !torn.isBare(to) && count(path, under) == 0;
        double needed = strips ? 1.1 : torn.isBare(to) ? NAMED * 0.8 : NAMED;
        boolean point = !torn.isBare(to) && strangers.countsWithin(unit);
        double named = point ? kinship.said(unit, to) : kinship.named(unit, to);
        return named >= needed && kinship.named(unit, under) < needed / 2;
    }
}
