package org.yandu.retrieval.names;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.workspace.NameKind;

/** What was taken for a name so far; each key once, with the best that was said of it. */
final class Candidates {

    private static final class Case {
        private final String shown;
        private NameKind kind;
        private double score;
        private final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        private int times;

        Case(String shown, NameKind kind) {
            this.shown = shown;
            this.kind = kind;
        }
    }

    /** What coming a second and a third time is worth. */
    private static final double AGAIN = 0.2;

    private final Map<String, Case> cases = new LinkedHashMap<>();

    /**
     * @param score what speaks for it here; may be below zero
     * @param evidence what does
     */
    void add(String shown, NameKind kind, double score, Set<Evidence> evidence) {
        String key = NameKeys.of(shown);
        if (key.isEmpty()) {
            return;
        }
        Case known = cases.computeIfAbsent(key, k -> new Case(shown, kind));
        known.times++;
        // A second place that speaks against it does not take back what the first one said, nor does it count as
        // another.
        if (known.times > 1 && score > 0 && known.times <= 3) {
            known.score += AGAIN;
            known.evidence.add(Evidence.REPEATED);
        }
        if (known.times == 1 || score > known.score) {
            known.score = Math.max(known.score, score);
            if (known.kind == NameKind.SLOGAN || known.kind == NameKind.OTHER) {
                known.kind = kind;
            }
        }
        if (score > 0) {
            known.evidence.addAll(evidence);
        }
    }

    /** Something else says that it is a name. */
    void support(String key) {
        Case known = cases.get(key);
        if (known != null) {
            known.score = Math.max(known.score, NameFinder.SURE) + 0.1;
            known.evidence.add(Evidence.NAMED);
        }
    }

    List<String> keys() {
        return List.copyOf(cases.keySet());
    }

    double score(String key) {
        Case known = cases.get(key);
        return known == null ? 0 : known.score;
    }

    void drop(String key) {
        cases.remove(key);
    }

    List<NameForm> atLeast(double floor) {
        return cases.entrySet().stream()
                .filter(entry -> entry.getValue().score >= floor)
                .map(entry -> new NameForm(
                        entry.getKey(),
                        entry.getValue().shown,
                        entry.getValue().kind,
                        Math.min(1, entry.getValue().score),
                        entry.getValue().evidence))
                .toList();
    }
}
