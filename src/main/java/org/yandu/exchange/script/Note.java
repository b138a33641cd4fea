package org.yandu.exchange.script;

import java.util.List;

/**
 * A footnote, or an entry of the list of references.
 *
 * @param number among those of its kind, from 1, in the order they are met
 * @param citation whether it names a source; the others are the teacher's own
 */
public record Note(Kind kind, int number, boolean citation, List<Run> runs) {

    /** Where it stands. */
    public enum Kind {
        FOOT,
        END
    }

    public Note {
        runs = List.copyOf(runs);
    }

    public String text() {
        return Run.text(runs);
    }
}
