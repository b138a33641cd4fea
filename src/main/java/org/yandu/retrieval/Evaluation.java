package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yandu.retrieval.SearchQuery.Atom;
import org.yandu.retrieval.SearchQuery.Group;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Places;

/** Works out the hits of a query in one text from where its phrases stand. Hits do not overlap: of two the earlier counts, of two there the longer. */
final class Evaluation {

    private final SearchQuery query;
    private final Map<Phrase, Places> places;

    /** @param places of every phrase of the query, and of {@link Phrase#PARAGRAPHS} when the query needs them */
    Evaluation(SearchQuery query, Map<Phrase, Places> places) {
        this.query = query;
        this.places = places;
    }

    Places hits() {
        List<Places> found = new ArrayList<>();
        for (Group group : query.groups()) {
            Places any = Places.NONE;
            for (Atom atom : group.alternatives()) {
                any = merged(any, atom(atom));
            }
            if (any.isEmpty()) {
                return Places.NONE;
            }
            found.add(any);
        }
        boolean one = found.size() == 1 && !query.needsParagraphs();
        return apart(one ? found.getFirst() : inGoodParagraphs(found));
    }

    private Places of(Phrase phrase) {
        return places.getOrDefault(phrase, Places.NONE);
    }

    private Places atom(Atom atom) {
        Places found = of(atom.phrases().getFirst());
        for (Phrase phrase : atom.phrases().subList(1, atom.phrases().size())) {
            found = near(found, of(phrase), atom.distance());
        }
        return found;
    }

    /** Stretches from one to the nearest of the others before or after it, in the order of the first. */
    private static Places near(Places some, Places others, int distance) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            int next = others.firstFrom(some.end(i));
            if (next < others.size() && others.start(next) - some.end(i) <= distance) {
                pairs.add(new int[] {some.start(i), others.end(next)});
            }
            // The last that ends before this begins; those of one phrase are of about one length, so it is close by.
            int before = others.firstFrom(some.start(i)) - 1;
            while (before >= 0 && others.end(before) > some.start(i)) {
                before--;
            }
            if (before >= 0 && some.start(i) - others.end(before) <= distance) {
                pairs.add(new int[] {others.start(before), some.end(i)});
            }
        }
        return sorted(pairs);
    }

    private static Places sorted(List<int[]> pairs) {
        pairs.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(b[1], a[1]));
        Places.Builder sorted = new Places.Builder();
        pairs.forEach(pair -> sorted.add(pair[0], pair[1]));
        return sorted.build();
    }

    /** Both, in order; of two with one start the longer first. */
    private static Places merged(Places one, Places other) {
        if (one.isEmpty() || other.isEmpty()) { // most often, and then nothing need be copied
            return one.isEmpty() ? other : one;
        }
        Places.Builder all = new Places.Builder();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            boolean first = j == other.size()
                    || i < one.size()
                            && (one.start(i) < other.start(j)
                                    || one.start(i) == other.start(j) && one.end(i) >= other.end(j));
            Places from = first ? one : other;
            int index = first ? i++ : j++;
            all.add(from.start(index), from.end(index));
        }
        return all.build();
    }

    /** All in paragraphs in which something of every group begins, and nothing unwanted. Only where the rarest stands can the others be. */
    private Places inGoodParagraphs(List<Places> groups) {
        Places paragraphs = of(Phrase.PARAGRAPHS);
        Places rarest =
                groups.stream().min(Comparator.comparingInt(Places::size)).orElse(Places.NONE);
        Places.Builder kept = new Places.Builder();
        for (int at = 0; at < rarest.size(); ) {
            int paragraph = paragraphs.firstFrom(rarest.start(at) + 1) - 1;
            int from = paragraph < 0 ? 0 : paragraphs.start(paragraph);
            int until = paragraph + 1 < paragraphs.size() ? paragraphs.start(paragraph + 1) : Integer.MAX_VALUE;
            if (groups.stream().allMatch(group -> has(group, from, until))
                    && query.unwanted().stream().noneMatch(phrase -> has(of(phrase), from, until))) {
                Places all = Places.NONE;
                for (Places group : groups) {
                    all = merged(all, group.part(group.firstFrom(from), group.firstFrom(until), 0));
                }
                for (int i = 0; i < all.size(); i++) {
                    kept.add(all.start(i), all.end(i));
                }
            }
            at = rarest.firstFrom(until);
        }
        return kept.build();
    }

    private static boolean has(Places places, int from, int until) {
        int first = places.firstFrom(from);
        return first < places.size() && places.start(first) < until;
    }

    private static Places apart(Places all) {
        if (all.areApart()) {
            return all;
        }
        Places.Builder apart = new Places.Builder();
        int end = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.start(i) >= end) {
                apart.add(all.start(i), all.end(i));
                end = all.end(i);
            }
        }
        return apart.build();
    }
}
