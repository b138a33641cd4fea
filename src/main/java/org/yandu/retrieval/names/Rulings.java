package org.yandu.retrieval.names;

import java.util.ArrayList;
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
    String target(String key) {
        Set<String> way = new HashSet<>();
        String at = key;
        NameRuling ruling = byKey.get(at);
        while (ruling != null && ruling.target() != null && way.add(at)) {
            at = NameKeys.of(ruling.target());
            ruling = byKey.get(at);
        }
        return way.contains(at) ? key : at;
    }

    /** Those that make a name of something, whether it is found or not. */
    List<NameRuling> names() {
        List<NameRuling> names = new ArrayList<>();
        byKey.values().forEach(ruling -> {
            if (ruling.verdict() != Verdict.HIDDEN) {
                names.add(ruling);
            }
        });
        return names;
    }
}
