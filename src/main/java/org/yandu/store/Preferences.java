package org.yandu.store;

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

    private @Nullable Map<String, String> known;

    Preferences(Supplier<Map<String, String>> reader) {
        this.reader = reader;
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(load().get(key));
    }

    synchronized Map<String, String> load() {
        Map<String, String> now = known;
        if (now == null) {
            now = new ConcurrentHashMap<>(reader.get());
            known = now;
        }
        return now;
    }

    /** After it has been written: what is read from the disk by then has it, or gets it here. */
    synchronized void put(String key, String value) {
        Map<String, String> now = known;
        if (now != null) {
            now.put(key, value);
        }
    }
}
