package org.yandu.retrieval.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.NameRuling;
import org.yandu.workspace.NameRuling.Verdict;

/** What the reader says about names, by key. */
public final class Rulings {

    private final Map<String, NameRuling> byKey = new HashMap<>();

    private Rulings() {}

    /** @param rulings in the order they were made: the last one about a name counts */
    public static Rulings of(List<NameRuling> rulings) {
        Rulings all = new Rulings();
        rulings.forEach(ruling -> all.byKey.put(NameKeys.of(ruling.name()), ruling));
        return all;
    }

    @Nullable
    NameRuling on(String key) {
        return byKey.get(key);
    }

    /** The name a key stands for: itself, or what it was merged into, however many steps that takes. */
    public String target(String key) {
        Set<String> way = new HashSet<>();
        String at = key;
        NameRuling ruling = byKey.get(at);
        while (ruling != null && ruling.target() != null && way.add(at)) {
            at = NameKeys.of(ruling.target());
            ruling = byKey.get(at);
        }
        return way.contains(at) ? key : at;
    }

    /** Whether a name stands for another one, by that one's key. */
    public boolean isOf(String name, String key) {
        String own = NameKeys.of(name);
        return !own.equals(key) && target(own).equals(key);
    }

    /** Of everything that is a name to the reader, whether it is found or not, and of what such a name was merged into. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        byKey.forEach((key, ruling) -> {
            if (ruling.verdict() != Verdict.HIDDEN) {
                keys.add(key);
                keys.add(target(key));
            }
        });
        return keys;
    }

    /** Of these those that are so short that only between marks they are taken for names: what the reader adds counts everywhere. */
    Set<String> brief() {
        Set<String> keys = new HashSet<>();
        byKey.forEach((key, ruling) -> {
            if (ruling.verdict() == Verdict.ADDED && !key.isEmpty() && key.length() <= Spotter.SHORT) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** How the reader writes what a key stands for. */
    String words(String key) {
        return words(key, key);
    }

    /** @param otherwise what it is called when the reader does not write it */
    String words(String key, String otherwise) {
        NameRuling own = byKey.get(key);
        if (own != null) {
            return own.name();
        }
        return byKey.values().stream()
                .map(NameRuling::target)
                .filter(target -> target != null && NameKeys.of(target).equals(key))
                .findFirst()
                .orElse(otherwise);
    }
}
