package org.yandu.exchange.lessons.word;

import java.util.List;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;

/**
 * Reckons on which page a heading will stand, by lines of full-width characters: Chinese is set on a grid. Programs differ by a page in
 * ten where a line is a multiple of the face's own; the field is there for whoever wants it exact.
 */
final class Leaves {

    /** Height of a line of a Chinese face, in sizes of it: what Word takes for 宋体. */
    private static final double FACE = 1.3;

    /** Of notes and small print, in points: 9 pt on 13 pt. */
    private static final double SMALL = 9;

    private static final double SMALL_LINE = 13;

    /** The rule above the notes of a page, and the part of a line that is left empty because they want whole ones. */
    private static final double ABOVE_NOTES = 1;

    private final Look look;
    private final double pitch;
    private double used;
    private int noted;

    Leaves(Look look) {
        this.look = look;
        this.pitch = look == Look.OFFICIAL
                ? look.grid().line() / 20.0
                : points(look.grid().size(), look.grid().line());
    }

    /**
     * Title, the line below it and the table of contents.
     *
     * @param titleLines it takes
     * @param below whether there is such a line
     * @param entries of the table; fewer than two have none
     */
    void begin(int titleLines, boolean below, int entries) {
        boolean table = entries > 1;
        if (look == Look.OFFICIAL) {
            // 34 pt a line; a line stays empty below each of the three, and one above the table's own heading.
            used = titleLines * 34 / pitch + 1 + (below ? 2 : 0) + (table ? 2 + entries : 0);
            if (table) {
                used = Math.ceil(used / look.grid().lines()) * look.grid().lines();
            }
            return;
        }
        used = (titleLines * points(look.title(), 360) + 12) / pitch;
        used += below ? (points(21, 300) + 12) / pitch : 0;
        used += table ? (points(24, 300) + 10 + entries * points(21, 300) + points(21, 280) + 3) / pitch : 0;
    }

    /** Rows of a table, or lines of small print between paragraphs. */
    void small(int rows) {
        used += rows * (points(18, 280) + 6) / pitch;
    }

    /** @param level from 1 */
    int heading(int level, String words) {
        if (used % look.grid().lines() > look.grid().lines() - 2) {
            used += 2;
        }
        int page = page();
        double above = look == Look.OFFICIAL ? 0 : level == 1 ? 0.85 : 0.55;
        used += lines(width(words) + 2) + above;
        return page;
    }

    /** @param style of the paragraph: quotations and questions have room above and below */
    void paragraph(String style, List<Run> runs) {
        boolean apart = look != Look.OFFICIAL && (style.equals("Quote") || style.equals("Question"));
        used += lines(width(Run.text(runs)) + (apart ? 4 : 2)) + (apart ? 0.3 : 0);
        for (Run run : runs) {
            Note note = run.note();
            if (note != null && note.kind() == Note.Kind.FOOT) {
                note(note);
            }
        }
    }

    private void note(Note note) {
        if (noted != page()) {
            noted = page();
            used += ABOVE_NOTES;
        }
        double characters = look.sheet().width() / 20.0 / SMALL;
        used += Math.ceil((width(note.text()) + 1) / characters) * SMALL_LINE / pitch;
    }

    private double lines(double width) {
        return Math.max(1, Math.ceil(width / look.grid().characters()));
    }

    private int page() {
        return 1 + (int) (used / look.grid().lines());
    }

    /**
     * Height of a line.
     *
     * @param size in half points
     * @param line in 240ths of the face's own
     */
    private static double points(int size, int line) {
        return size / 2.0 * FACE * line / 240;
    }

    /** In full-width characters. */
    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
