package org.yandu.curation.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.Fingerprint;

/**
 * Numbers in place of names, for a wall that everybody sees. The same class always gets the same numbers, and they do not follow the
 * order of names, by which anybody could count himself and his neighbours out.
 */
public final class Pseudonyms {

    private final Map<String, Integer> numbers = new HashMap<>();

    public Pseudonyms(Collection<String> names) {
        List<String> shuffled = names.stream()
                .distinct()
                .sorted(Comparator.comparing((String name) -> Fingerprint.named("pseudonym " + name))
                        .thenComparing(name -> name))
                .toList();
        shuffled.forEach(name -> numbers.put(name, numbers.size() + 1));
    }

    /** From 1; 0 for somebody who is not of the class. */
    public int number(String name) {
        return numbers.getOrDefault(name, 0);
    }
}
