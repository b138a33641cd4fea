package org.yandu.ui.parts;

/** Words for small places. */
public final class Words {

    private Words() {}

    /** One line of at most so many characters, …… included where something was left out; never half a character. */
    public static String shortened(String words, int most) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String kept = line.substring(0, line.offsetByCodePoints(0, most - 2));
        // Behind a comma or other dots they would say nothing more, and break off alone to the next line.
        return kept.replaceFirst("[\\s,.;:?!，、。；：？！…—·“‘（《(]+$", "") + "……";
    }
}
