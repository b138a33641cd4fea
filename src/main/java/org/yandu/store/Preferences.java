package org.yandu.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * View state that is remembered with the library. The first one asked for brings them all, so that a window that asks for twenty while
 * it is put together waits for the disk once, and for none of them when one was asked for before.
 */
final class Preferences {

    private final Supplier<Map<String, String>> reader;

    /** Set here; newer than what is read, be it that it could not be written yet. */
    private final Map<String, String> set = new HashMap<>();

    private @Nullable Map<String, String> known;

    Preferences(Supplier<Map<String, String>> reader) {
        this.reader = reader;
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(load().get(key));
    }

    private synchronized Map<String, String> load() {
        Map<String, String> now = known;
        if (now == null) {
            now = new ConcurrentHashMap<>(reader.get());
            now.putAll(set);
            known = now;
        }
        return now;
    }

    /** Whether it is known to be so, without asking the disk; what was never set is empty. */
    synchronized boolean isSet(String key, String value) {
        Map<String, String> now = known;
        return value.equals(now == null ? set.get(key) : now.getOrDefault(key, ""));
    }

    synchronized void put(Map<String, String> values) {
        set.putAll(values);
        Map<String, String> now = known;
        if (now != null) {
            now.putAll(values);
        }
    }
}
