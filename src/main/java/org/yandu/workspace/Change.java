package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step the reader can undo.
 *
 * @param name what it is called in menu and history
 * @param edits in the order they are carried out
 * @param topic what it is one more stroke of, such as the typing of one comment; {@code null} for a step of its own. See {@link
 *     Store#commit}
 */
public record Change(Name name, List<Edit> edits, @Nullable String topic) {

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

    /** A step of its own. */
    public Change(Name name, List<Edit> edits) {
        this(name, edits, null);
    }

    public static Change of(String key, List<String> args, List<? extends Edit> edits) {
        return new Change(new Name(key, args), List.copyOf(edits));
    }

    /**
     * The same as one more stroke of a topic: strokes that follow each other closely and change the same record are one step.
     *
     * @param about any words that are the same for all strokes, such as {@code comment:} and the id of the annotation
     */
    public Change about(String about) {
        return new Change(name, edits, about);
    }

    /** What undoes this: every edit inverted, last first. */
    public Change inverse() {
        List<Edit> back = new ArrayList<>();
        edits.forEach(edit -> back.add(edit.inverse()));
        Collections.reverse(back);
        return new Change(name, back);
    }
}
