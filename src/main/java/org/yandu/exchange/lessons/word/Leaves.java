package org.yandu.exchange.lessons.word;

import java.util.List;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;
import org.yandu.exchange.script.Script;

/**
 * Reckons on which page a heading will stand, by lines of full-width characters. Chinese is set on a grid, so that this is right to a
 * page or less; the field is there for whoever wants it exact.
 */
final class Leaves {

    /** Lines of small print in a line of the text, and its characters on one. */
    private static final double SMALL = 0.5;

    private final Look look;
    private double used;

    Leaves(Look look) {
        this.look = look;
    }

    /** Title, line below it and, when wanted, the table of contents. */
    void begin(Script script, boolean contents) {
        used = 5 + (contents ? 2 + script.headings().size() : 0);
    }

    int heading(String words) {
        if (used % look.grid().lines() > look.grid().lines() - 2) {
            used += 2;
        }
        int page = page();
        used += lines(width(words) + 2) * (look == Look.OFFICIAL ? 1 : 1.8);
        return page;
    }

    void paragraph(List<Run> runs) {
        used += lines(width(Run.text(runs)) + 2);
        for (Run run : runs) {
            Note note = run.note();
            if (note != null && note.kind() == Note.Kind.FOOT) {
                used += SMALL * Math.ceil(width(note.text()) / (look.grid().characters() * 1.6));
            }
        }
    }

    private double lines(double width) {
        return Math.max(1, Math.ceil(width / look.grid().characters()));
    }

    private int page() {
        return 1 + (int) (used / look.grid().lines());
    }

    /** In full-width characters. */
    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
