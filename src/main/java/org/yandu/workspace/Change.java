package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One step the reader can undo.
 *
 * @param name what it is called in menu and history
 * @param edits in the order they are carried out
 */
public record Change(Name name, List<Edit> edits) {

    /**
     * A name in whatever language the interface speaks.
     *
     * @param key of the text, such as {@code change.mark}
     * @param args what the text names, such as a theme
     */
    public record Name(String key, List<String> args) {
        public Name {
            args = List.copyOf(args);
        }
    }

    public Change {
        edits = List.copyOf(edits);
    }

    public static Change of(String key, List<String> args, List<? extends Edit> edits) {
        return new Change(new Name(key, args), List.copyOf(edits));
    }

    /** What undoes this: every edit inverted, last first. */
    public Change inverse() {
        List<Edit> back = new ArrayList<>();
        edits.forEach(edit -> back.add(edit.inverse()));
        Collections.reverse(back);
        return new Change(name, back);
    }
}
