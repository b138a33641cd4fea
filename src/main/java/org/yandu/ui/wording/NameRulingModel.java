package org.yandu.ui.wording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yandu.retrieval.names.NameEntry;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Change;
import org.yandu.workspace.NameKind;
import org.yandu.workspace.NameRuling;
import org.yandu.workspace.Naming;

/** What the reader says of names, each a step that can be undone. */
final class NameRulingModel {

    private final Desk desk;
    private final NamesModel names;

    NameRulingModel(Desk desk, NamesModel names) {
        this.desk = desk;
        this.names = names;
    }

    boolean canRule() {
        return desk.gate().canWrite();
    }

    /** They are names, of the kinds that were found. */
    void confirm(List<NameEntry> entries) {
        change(there -> Naming.confirm(
                there, entries.stream().map(NameRulingModel::named).toList(), Instant.now()));
    }

    private static Naming.Named named(NameEntry entry) {
        return new Naming.Named(entry.shown(), entry.kind());
    }

    /** They are names of this kind. */
    void confirmAs(List<NameEntry> entries, NameKind kind) {
        change(there -> Naming.confirm(
                there,
                entries.stream()
                        .map(entry -> new Naming.Named(entry.shown(), kind))
                        .toList(),
                Instant.now()));
    }

    /** What is hidden is gone from the list: the reader is told how it comes back. */
    void hide(List<NameEntry> entries) {
        List<String> names = entries.stream().map(NameEntry::shown).toList();
        change(there -> Naming.hide(there, names, Instant.now()), () -> say("wording.names.hid", names, ""));
    }

    /** All of them are the same as one of them. */
    void merge(List<NameEntry> entries, NameEntry into) {
        List<String> names = entries.stream().map(NameEntry::shown).toList();
        change(
                there -> Naming.merge(there, names, into.shown(), Instant.now()),
                () -> say("wording.names.merged", names, into.shown()));
    }

    private void say(String textKey, List<String> names, String into) {
        String undo = Keys.shown(desk.keys().keyOf("undo", Keys.UNDO));
        desk.say(textKey, names.getFirst(), names.size(), undo, into);
    }

    void add(String words, NameKind kind) {
        change(there -> Naming.add(there, words, kind, Instant.now()));
    }

    /** As if nothing had been said of them; what was merged into them is on its own again. */
    void forget(List<NameEntry> entries) {
        List<String> said = new ArrayList<>();
        entries.forEach(entry -> {
            said.add(entry.shown());
            said.addAll(names.mergedInto(entry));
        });
        change(there -> Naming.forget(there, said));
    }

    private void change(Function<List<NameRuling>, Optional<Change>> maker) {
        change(maker, () -> {});
    }

    private void change(Function<List<NameRuling>, Optional<Change>> maker, Runnable then) {
        desk.gate().changeLibrary(workspace -> maker.apply(workspace.store().nameRulings()), then);
    }
}
