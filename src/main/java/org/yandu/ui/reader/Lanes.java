package org.yandu.ui.reader;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.TextSpan;

/**
 * Which stripe in the margin is whose. As long as there are no more themes on a text than stripes, each has its own, in codebook
 * order. Otherwise those that are used most keep theirs, where a reader learns to look for them, and the others take turns in
 * those that are left: a stripe that is taken up again has been free for a line and more. Who takes which of these is worked out
 * where somebody looks: a stretch before which nothing reaches over a line has all of them free, whatever lies before it.
 */
final class Lanes {

    /** Stripes beside a text; more would crowd it out of a narrow pane. */
    static final int MOST = 8;

    static final int NONE = -1;

    /** Stripes of their own, where there are more themes than stripes. */
    private static final int OWN = 5;

    /** The longest line (Look), in characters: two marks on one line cannot share a stripe. */
    private static final int LINE = 44;

    private final Map<String, Integer> own;

    private final Markup markup;

    /** By annotation, then by theme; of the stretches that were looked at. */
    private final Map<String, Map<String, Integer>> shared = new HashMap<>();

    private Lanes(Map<String, Integer> own, Markup markup) {
        this.own = own;
        this.markup = markup;
    }

    static Lanes of(Markup markup, Codebook codebook) {
        if (codebook.codes().size() <= MOST) {
            // Each has the place it would have if all were used, so that none moves later.
            return new Lanes(numbered(codebook.codes().stream().map(Code::id).toList()), Markup.EMPTY);
        }
        Map<String, Integer> counts = markup.perTheme();
        List<String> used = codebook.codes().stream()
                .map(Code::id)
                .filter(counts::containsKey)
                .toList();
        if (used.size() <= MOST) {
            return new Lanes(numbered(used), Markup.EMPTY);
        }
        Set<String> most = new HashSet<>(used.stream()
                .sorted(Comparator.comparing((String code) -> -counts.getOrDefault(code, 0)))
                .limit(OWN)
                .toList());
        Map<String, Integer> own = numbered(used.stream().filter(most::contains).toList());
        return new Lanes(own, markup);
    }

    /** How many stripes may stand beside one another. */
    int count() {
        return markup.all().isEmpty() ? own.size() : MOST;
    }

    private static Map<String, Integer> numbered(List<String> codes) {
        Map<String, Integer> lanes = new HashMap<>();
        codes.forEach(code -> lanes.put(code, lanes.size()));
        return lanes;
    }

    /** Goes once through the stretch the annotation is in; every mark takes the innermost stripe that is free. */
    private void deal(Annotation to) {
        @Nullable String[] holders = new @Nullable String[MOST - OWN];
        int[] free = new int[MOST - OWN];
        int start = begin(to);
        int reached = start;
        for (Annotation annotation : markup.from(start)) {
            if (annotation.span().start() >= reached + LINE) {
                return;
            }
            reached = Math.max(reached, annotation.span().end());
            Map<String, Integer> lanes = new HashMap<>(2);
            for (String code : annotation.codes()) {
                if (!own.containsKey(code)) {
                    int lane = take(code, annotation, holders, free);
                    lanes.put(code, lane == NONE ? NONE : OWN + lane);
                }
            }
            shared.put(annotation.id(), lanes);
        }
    }

    /** The last place up to this annotation where every stripe is free. */
    private int begin(Annotation annotation) {
        int start = annotation.span().start();
        while (start > 0) {
            List<Annotation> near = markup.in(new TextSpan(Math.max(0, start - LINE), start));
            if (near.isEmpty()) {
                return start;
            }
            start = near.getFirst().span().start();
        }
        return start;
    }

    private static int take(String code, Annotation annotation, @Nullable String[] holders, int[] free) {
        int from = annotation.span().start();
        int lane = Arrays.asList(holders).indexOf(code);
        if (lane < 0 || free[lane] <= from) {
            lane = NONE;
            for (int i = 0; i < free.length && lane == NONE; i++) {
                lane = free[i] <= from ? i : NONE;
            }
        }
        if (lane != NONE) {
            holders[lane] = code;
            free[lane] = Math.max(free[lane], annotation.span().end() + LINE);
        }
        return lane;
    }

    /** From 0, the innermost; {@link #NONE} when all are taken. */
    int of(Annotation annotation, String code) {
        Integer lane = own.get(code);
        if (lane != null) {
            return lane;
        }
        if (!shared.containsKey(annotation.id())) {
            deal(annotation);
        }
        return shared.getOrDefault(annotation.id(), Map.of()).getOrDefault(code, NONE);
    }
}
