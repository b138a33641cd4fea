package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.yandu.document.TextSpan;
import org.yandu.outline.order.Proposal.Because;
import org.yandu.outline.order.Proposal.Belonging;
import org.yandu.outline.order.Proposal.Section;

/** Says which paragraphs belong to which heading, why, and how sure that is. */
final class ProposalWriter {

    /** What is hardly nearer than this is unsure even without a rival. */
    private static final double UNSURE = 0.1;

    /** At least so sure is what stays where it is. */
    private static final double STANDING = 0.6;

    private final Torn torn;
    private final List<String> texts;
    private final Kinship kinship;
    private final Series series;

    ProposalWriter(Torn torn, List<String> texts, Kinship kinship) {
        this.torn = torn;
        this.texts = texts;
        this.kinship = kinship;
        this.series = new Series(texts);
    }

    /** @param path for each unit the place of its heading, or -1 */
    Proposal write(int[] path) {
        List<Section> sections = new ArrayList<>();
        for (int heading = 0; heading < torn.headings().size(); heading++) {
            int of = heading;
            List<Integer> own = new ArrayList<>(IntStream.range(0, path.length)
                    .filter(unit -> path[unit] == of)
                    .boxed()
                    .toList());
            inSequence(own, unit -> torn.units().get(unit).ordinal());
            inSequence(own, unit -> series.of(unit).map(Series.Place::at).orElse(0));
            sections.add(new Section(
                    torn.headings().get(heading),
                    own.stream().map(unit -> belonging(unit, of)).toList()));
        }
        List<TextSpan> before = new ArrayList<>();
        List<TextSpan> after = new ArrayList<>();
        for (int unit = 0; unit < path.length; unit++) {
            if (path[unit] < 0) {
                (leads(unit) || introduces(unit, path) ? before : after)
                        .add(torn.units().get(unit).span());
            }
        }
        return new Proposal(sections, before, after);
    }

    /** Where those that have a number count through, they change places among themselves; what has none stays. */
    private static void inSequence(List<Integer> units, ToIntFunction<Integer> number) {
        List<Integer> numbered =
                units.stream().filter(unit -> number.applyAsInt(unit) > 0).toList();
        List<Integer> sorted =
                numbered.stream().sorted(Comparator.comparingInt(number)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (number.applyAsInt(sorted.get(i)) != number.applyAsInt(sorted.getFirst()) + i) {
                return;
            }
        }
        List<Integer> places = numbered.stream().map(units::indexOf).toList();
        for (int i = 0; i < places.size(); i++) {
            units.set(places.get(i), sorted.get(i));
        }
    }

    private boolean leads(int unit) {
        String text = texts.get(unit);
        return Cues.leads(text) || (torn.units().get(unit).under() < 0 && !torn.isTextFirst() && !Cues.closes(text));
    }

    /** Below headings that stand together, and above all that belongs to one of them. */
    private boolean introduces(int unit, int[] path) {
        return torn.isStripped()
                && !Cues.closes(texts.get(unit))
                && IntStream.range(0, unit).allMatch(earlier -> path[earlier] < 0)
                && IntStream.range(unit, path.length).anyMatch(later -> path[later] >= 0);
    }

    private Belonging belonging(int unit, int heading) {
        Torn.Unit there = torn.units().get(unit);
        boolean stands = there.under() == heading && !standTogether();
        return belonging(kinship, torn.headings().size(), unit, heading, there.span(), stands);
    }

    /** Below the last of headings that stand together stands everything, which tells nothing. */
    private boolean standTogether() {
        return IntStream.range(0, torn.headings().size()).filter(torn::isBare).count()
                >= torn.headings().size() - 1;
    }

    /** @param stands whether the paragraph stands below that heading as it is: then its words need not say so */
    static Belonging belonging(Kinship kinship, int headings, int unit, int heading, TextSpan span, boolean stands) {
        double second = UNSURE;
        for (int other = 0; other < headings; other++) {
            second = other == heading ? second : Math.max(second, kinship.near(unit, other));
        }
        double sure = 0.5 + (kinship.near(unit, heading) - second) * 0.6;
        List<Because> reasons = new ArrayList<>(kinship.reasons(unit, heading));
        if (stands) {
            reasons.add(new Because("order.reason.stands_there", List.of()));
        } else if (reasons.isEmpty()) {
            reasons.add(new Because("order.reason.neighbours", List.of()));
        }
        double confidence = Math.round(Math.clamp(sure, stands ? STANDING : 0.2, 0.98) * 100) / 100.0;
        return new Belonging(span, reasons, confidence);
    }
}
