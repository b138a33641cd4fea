package org.yandu.exchange.script;

import java.util.List;
import org.yandu.exchange.markdown.Footnotes;

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

    /** As it stands in the text: ① or [1]. */
    public String sign() {
        return kind == Kind.FOOT ? Footnotes.sign(number) : "[" + number + "]";
    }
}
