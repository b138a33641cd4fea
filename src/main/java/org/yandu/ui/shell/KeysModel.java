package org.yandu.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.KeyHint;
import org.yandu.ui.keys.Keys;

/** All keys, to be searched and changed. */
final class KeysModel {

    /** @param why no other key can be put in its place; empty when one can */
    record Line(Keys.Binding binding, String key, String what, String scope, String why, boolean own) {

        boolean changeable() {
            return why.isEmpty();
        }

        boolean has(String words) {
            return (what + " " + scope + " " + Keys.shown(key))
                    .toLowerCase(Locale.ROOT)
                    .contains(words);
        }
    }

    /** The scope of rooms without a panel: the text itself. */
    private static final String TEXT = "keys.text";

    private final Keys keys;
    private final Texts texts;
    private final List<Keys.Binding> changeable;
    private final List<Rooms.Fixed> fixed;
    private final List<String> scopes;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Keys.@Nullable Binding> waiting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Taken> taken = new ReadOnlyObjectWrapper<>();

    /** A key that was wanted but does something else already. */
    record Taken(Keys.Conflict conflict, String key) {}

    KeysModel(Desk desk, List<Action> actions, Rooms rooms) {
        this.keys = desk.keys();
        this.texts = desk.texts();
        List<Keys.Binding> inRooms = rooms.changeableKeys().toList();
        Set<String> heardInRooms = inRooms.stream().map(Keys.Binding::textKey).collect(Collectors.toSet());
        this.changeable = Stream.concat(
                        actions.stream()
                                // What a room hears itself is in the menu as well, and has one key, not two.
                                .filter(action -> !heardInRooms.contains(action.textKey()))
                                .map(action ->
                                        new Keys.Binding(action.id(), Keys.EVERYWHERE, action.textKey(), action.key())),
                        inRooms.stream())
                .toList();
        this.fixed = rooms.fixedKeys().toList();
        this.scopes = Stream.concat(changeable.stream(), fixed.stream().map(Rooms.Fixed::binding))
                .map(Keys.Binding::scope)
                .distinct()
                .toList();
        keys.ownProperty().subscribe(own -> fill());
        words.subscribe(now -> fill());
    }

    private void fill() {
        String wanted = words.get().strip().toLowerCase(Locale.ROOT);
        lines.set(Stream.concat(
                        fixed.stream().map(each -> line(each.binding(), each.why())),
                        changeable.stream().map(binding -> line(binding, "")))
                .filter(line -> line.has(wanted))
                // Whoever types a key means this key first, and not all that have its letter in their names.
                .sorted(Comparator.comparing((Line line) -> wanted.isEmpty()
                                || !Keys.shown(line.key())
                                        .toLowerCase(Locale.ROOT)
                                        .equals(wanted))
                        .thenComparingInt(line -> rank(line.binding().scope())))
                .toList());
    }

    /** What is done a thousand times stands first: reading and marking, then the window, then each list by itself. */
    private int rank(String scope) {
        int rest = scopes.indexOf(scope);
        return scope.equals(TEXT) ? 0 : scope.equals(Keys.EVERYWHERE) ? 1 : 2 + rest;
    }

    private Line line(Keys.Binding binding, String why) {
        boolean canChange = why.isEmpty();
        return new Line(
                binding,
                canChange ? keys.keyOf(binding) : binding.usual(),
                texts.get(binding.textKey()),
                texts.get(binding.scope()),
                canChange ? "" : texts.get(why),
                canChange && keys.isOwn(binding));
    }

    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** For which the next key is waited for. */
    ReadOnlyObjectProperty<Keys.@Nullable Binding> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Taken> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    void begin(Keys.Binding binding) {
        taken.set(null);
        waiting.set(binding);
    }

    void giveUp() {
        waiting.set(null);
        taken.set(null);
    }

    /** The key that was pressed; one that is taken is asked about first. */
    void press(String key) {
        Keys.Binding binding = waiting.get();
        if (binding == null) {
            return;
        }
        Optional<Keys.Conflict> conflict = keys.conflict(
                        binding,
                        firstOfNine(key),
                        fixed.stream().map(Rooms.Fixed::binding).toList())
                .or(() -> keys.conflict(binding, key, changeable));
        if (conflict.isPresent()) {
            taken.set(new Taken(conflict.get(), key));
        } else {
            keys.set(binding, key);
            giveUp();
        }
    }

    /** The number keys of the themes stand as one in the list. */
    private static String firstOfNine(String key) {
        return key.replaceFirst("(?<=^|\\+)[2-9]$", "1");
    }

    /** Whether its key is given at a theme. */
    boolean isOfTheme(Line line) {
        return fixed.stream()
                .anyMatch(each ->
                        each.binding().equals(line.binding()) && each.why().equals(KeyHint.OF_THEME));
    }

    /** Whether the key may be taken away from what it does now. */
    boolean canTake(Taken wanted) {
        return changeable.contains(wanted.conflict().other());
    }

    /** The other one goes without. */
    void take() {
        Taken wanted = taken.get();
        if (wanted != null && canTake(wanted)) {
            keys.set(wanted.conflict().other(), "");
            keys.set(wanted.conflict().one(), wanted.key());
            giveUp();
        }
    }

    void clear(Keys.Binding binding) {
        keys.set(binding, "");
    }

    void restore(Keys.Binding binding) {
        begin(binding);
        press(binding.usual());
    }

    void restoreAll() {
        giveUp();
        keys.reset();
    }
}
