package org.yandu.exchange.lessons.word;

/**
 * Which kind of Word file. Distances in twentieths of a point, sizes in half points.
 *
 * <p>The official one is GB/T 9704—2012, 5.2: A4, white above 37 mm and at the binding 28 mm, type area of 156 mm × 225 mm, in it 22 lines
 * of 28 characters of 三号 (16 pt). 225 mm are 12,756 twips, a line 579; 156 mm are 442.2 pt, a character 15.79 pt, 0.21 less than its size.
 */
public enum Look {
    OFFICIAL(new Sheet(2098, 1474, 1984, 1587), new Grid(32, 579, 28, 22)),
    TEACHING(new Sheet(1440, 1588, 1440, 1588), new Grid(24, 360, 36, 30)),
    /** The wide white at the right is for notes. */
    HANDOUT(new Sheet(1304, 3572, 1247, 1417), new Grid(21, 340, 32, 37)),
    /** The same without numbers at its lines: they stand at the paragraphs, or nowhere. */
    HANDOUT_BARE(new Sheet(1304, 3572, 1247, 1417), new Grid(21, 340, 32, 37));

    static final int WIDTH = 11_906;
    static final int HEIGHT = 16_838;

    /** The four margins. */
    record Sheet(int top, int right, int bottom, int left) {
        int width() {
            return WIDTH - left - right;
        }
    }

    /**
     * @param size of the text
     * @param line its pitch; of the official look exact, otherwise as 240ths of the face's own
     * @param characters that stand on a line
     * @param lines that stand on a page
     */
    record Grid(int size, int line, int characters, int lines) {}

    private final Sheet sheet;
    private final Grid grid;

    Look(Sheet sheet, Grid grid) {
        this.sheet = sheet;
        this.grid = grid;
    }

    Sheet sheet() {
        return sheet;
    }

    Grid grid() {
        return grid;
    }

    /** Of the title, in half points. */
    int title() {
        return this == OFFICIAL ? 44 : isHandout() ? 32 : 40;
    }

    /** How many characters of the title stand on a line. */
    double titleCharacters() {
        return sheet.width() / (title() * 10.0);
    }

    boolean isHandout() {
        return this == HANDOUT || this == HANDOUT_BARE;
    }

    /** Colours on a screen, greys and patterns for the copier. */
    boolean hasColours() {
        return !isHandout();
    }
}
