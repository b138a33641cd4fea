package org.yandu.ui.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Which key does what: the usual one, unless the reader has put another in its place. Whoever reacts to a key asks here each
 * time, so that a changed key holds at once.
 */
public final class Keys {

    /**
     * Something that is done by key.
     *
     * @param id stable name, kept with the reader's own keys
     * @param scope where the key counts: text key of a room, or {@link #EVERYWHERE}
     * @param textKey of what is done
     * @param usual key; empty when there is none
     */
    public record Binding(String id, String scope, String textKey, String usual) {}

    /** Two things that would be done by the same key. */
    public record Conflict(Binding one, Binding other) {}

    /** What is bound to them unless the reader says otherwise, for panels that have a use of their own for the same wish. */
    public static final String UNDO = "Shortcut+Z";

    public static final String REDO = "Shortcut+Shift+Z";

    public static final String PRINT = "Shortcut+P";

    public static final String EVERYWHERE = "keys.everywhere";

    /** By id; an empty key stands for none. */
    private final ReadOnlyObjectWrapper<Map<String, String>> own = new ReadOnlyObjectWrapper<>(Map.of());

    /** Changes whenever a key does. */
    public ReadOnlyObjectProperty<Map<String, String>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** The key that counts now, as {@link KeyCombination} reads it; empty when there is none. */
    public String keyOf(String id, String usual) {
        return own.get().getOrDefault(id, usual);
    }

    public String keyOf(Binding binding) {
        return keyOf(binding.id(), binding.usual());
    }

    public String keyOf(Action action) {
        return keyOf(action.id(), action.key());
    }

    /** Whether this key was pressed. */
    public boolean matches(String id, String usual, KeyEvent event) {
        String key = keyOf(id, usual);
        return !key.isEmpty() && KeyCombination.valueOf(key).match(event);
    }

    /** Another key, or none when it is empty; the usual one makes it as it was. */
    public void set(Binding binding, String key) {
        Map<String, String> next = new LinkedHashMap<>(own.get());
        if (same(key, binding.usual())) {
            next.remove(binding.id());
        } else {
            next.put(binding.id(), key);
        }
        own.set(Map.copyOf(next));
    }

    public boolean isOwn(Binding binding) {
        return own.get().containsKey(binding.id());
    }

    /** All as usual again. */
    public void reset() {
        own.set(Map.of());
    }

    /** What else is done by a key where this one would count; empty when it is free. */
    public Optional<Conflict> conflict(Binding binding, String key, List<Binding> all) {
        return all.stream()
                .filter(other -> !other.id().equals(binding.id()))
                .filter(other -> meet(binding.scope(), other.scope()) && same(keyOf(other), key))
                .map(other -> new Conflict(binding, other))
                .findFirst();
    }

    private static boolean meet(String one, String other) {
        return one.equals(other) || one.equals(EVERYWHERE) || other.equals(EVERYWHERE);
    }

    private static boolean same(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        return KeyCombination.valueOf(one).equals(KeyCombination.valueOf(other));
    }

    /** How a key is written for people. */
    public static String shown(String key) {
        return key.isEmpty() ? "" : KeyCombination.valueOf(key).getDisplayText();
    }

    /** For remembering; {@link #parse} reads it back. */
    public String format() {
        return own.get().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** What {@link #format} wrote; lines that are none, and keys that this program does not know, are passed over. */
    public void parse(String remembered) {
        Map<String, String> read = new LinkedHashMap<>();
        remembered.lines().forEach(line -> {
            String[] parts = line.split("\t", -1);
            if (parts.length == 2 && isKey(parts[1])) {
                read.put(parts[0], parts[1]);
            }
        });
        own.set(Map.copyOf(read));
    }

    private static boolean isKey(String key) {
        try {
            return key.isEmpty() || Objects.nonNull(KeyCombination.valueOf(key));
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return false;
        }
    }
}
