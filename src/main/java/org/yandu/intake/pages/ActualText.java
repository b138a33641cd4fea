package org.yandu.intake.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What a file says a marked piece of its drawing reads as (ActualText, ISO 32000-1 §14.9.4). Office programs write it where the
 * face has no character of its own for what was meant, so that one picture stands for many.
 */
final class ActualText {

    /** A hyphen at a line end is said to be this; what was drawn is kept then. */
    private static final String SOFT_HYPHEN = "\u00AD";

    /** The pieces under way, the innermost last; an empty string where nothing is said. */
    private final Deque<String> open = new ArrayDeque<>();

    private int from;

    private String words = "";

    /** @param ink what the page has so far */
    void begin(@Nullable COSDictionary properties, List<Ink> ink) {
        String said = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (said == null || !words.isEmpty() || said.isBlank() || said.equals(SOFT_HYPHEN)) {
            open.addLast("");
            return;
        }
        open.addLast(said);
        words = said;
        from = ink.size();
    }

    /** Gives what was drawn since the beginning of the piece its words. */
    void end(List<Ink> ink) {
        if (open.isEmpty() || open.removeLast().isEmpty()) {
            return;
        }
        put(Radicals.unified(words), ink.subList(Math.min(from, ink.size()), ink.size()));
        words = "";
    }

    /** Whether what is drawn now is said in words, whatever its face calls it. */
    boolean isUnderWay() {
        return !words.isEmpty();
    }

    /** A page begins. */
    void reset() {
        open.clear();
        words = "";
    }

    /** Character by character; the last one drawn takes what is left over, and what is drawn beyond the words means nothing. */
    private static void put(String words, List<Ink> drawn) {
        int at = 0;
        for (int i = 0; i < drawn.size(); i++) {
            int next = i + 1 == drawn.size()
                    ? words.length()
                    : Math.min(
                            words.length(), at + Character.charCount(at < words.length() ? words.codePointAt(at) : 0));
            drawn.set(i, drawn.get(i).reading(words.substring(at, next)));
            at = next;
        }
        drawn.removeIf(ink -> ink.text().isEmpty());
    }
}
