package org.yandu.retrieval.names;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.DocumentVersion;

/**
 * Remembers what texts name, so that a second look at the same documents takes no finding. Safe on any thread. What many texts name alike
 * is kept once. See {@code WordingBench} for what it takes.
 */
public final class NameMemory {

    /** Twice as many as a large library has. */
    private static final int MOST = 4_000;

    /** Of different finds; beyond, those that are kept once are forgotten, not the finds. */
    private static final int MOST_FORMS = 200_000;

    private record Known(int noise, List<NameForm> names) {}

    private final Map<NameForm, NameForm> forms = new HashMap<>();

    private final Map<String, Known> byVersion = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    /** Noise may be marked in a text that stays the same. */
    public List<NameForm> of(DocumentVersion version) {
        int noise = version.noise().hashCode();
        synchronized (byVersion) {
            Known known = byVersion.get(version.id());
            if (known != null && known.noise == noise) {
                return known.names;
            }
        }
        List<NameForm> names = NameFinder.find(version);
        synchronized (byVersion) {
            if (forms.size() > MOST_FORMS) {
                forms.clear();
            }
            List<NameForm> shared = names.stream()
                    .map(form -> forms.computeIfAbsent(form, same -> same))
                    .toList();
            byVersion.put(version.id(), new Known(noise, shared));
            return shared;
        }
    }
}
