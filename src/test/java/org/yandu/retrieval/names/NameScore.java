package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the names of a text were found. A line of labels is one name with the ways it may be found, {@code |} between them; one that
 * begins with {@code ?} may be found or not.
 */
final class NameScore {

    private int right;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    void add(List<String> labels, List<NameForm> found) {
        Set<String> keys = new HashSet<>();
        found.forEach(form -> keys.add(form.key()));
        Set<String> known = new HashSet<>();
        for (String label : labels) {
            boolean optional = label.startsWith("?");
            List<String> ways = List.of((optional ? label.substring(1) : label).split("\\|")).stream()
                    .map(NameKeys::of)
                    .toList();
            known.addAll(ways);
            if (!optional) {
                if (ways.stream().anyMatch(keys::contains)) {
                    right++;
                } else {
                    missed.add(label);
                }
            }
        }
        found.stream().filter(form -> !known.contains(form.key())).forEach(form -> wrong.add(form.shown()));
    }

    /** Of what was found and is no matter of taste, how much is a name. */
    double precision() {
        return (double) right / (right + wrong.size());
    }

    double recall() {
        return (double) right / (right + missed.size());
    }

    @Override
    public String toString() {
        return "precision %.3f recall %.3f (%d names)%n  wrong %s%n  missed %s"
                .formatted(precision(), recall(), right + missed.size(), wrong, missed);
    }
}
