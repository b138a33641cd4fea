package org.yandu.exchange.script;

import java.util.ArrayList;
import java.util.List;

/** Numbers notes in the order they are met, those of each kind by themselves. */
final class Notes {

    private final List<Note> all = new ArrayList<>();

    Note add(Note.Kind kind, boolean citation, List<Run> runs) {
        int number = 1 + (int) all.stream().filter(note -> note.kind() == kind).count();
        Note note = new Note(kind, number, citation, runs);
        all.add(note);
        return note;
    }

    List<Note> all() {
        return all;
    }
}
