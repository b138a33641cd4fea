package org.yandu.retrieval.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.DocumentVersion;

/**
 * Remembers what texts name, so that a second look at the same documents takes no finding. Safe on any thread. A name takes some
 * hundred bytes; {@link #MOST} texts with a hundred each take 40 MB at most.
 */
public final class NameMemory {

    private static final int MOST = 4_000;

    private record Known(int noise, List<NameForm> names) {}

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
            byVersion.put(version.id(), new Known(noise, names));
        }
        return names;
    }
}
