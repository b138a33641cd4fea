package org.yandu.ui.lesson;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Shortening.Part;

/** What is chosen in a row of words, by caret and anchor; whole characters only. */
final class CutChoice {

    private static final String PAUSES = "，。；、：！？,;:!?\n";

    private String words = "";
    private List<Part> parts = List.of();
    private int anchor;
    private int caret;

    void show(List<Part> others) {
        parts = List.copyOf(others);
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.words()));
        if (!words.contentEquals(all)) {
            words = all.toString();
            anchor = 0;
            caret = 0;
        }
    }

    int caret() {
        return caret;
    }

    TextSpan chosen() {
        return new TextSpan(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    /** The mouse was pressed, or drawn on while it is held. */
    void at(int place, boolean further) {
        moveTo(whole(place), further);
    }

    /** One character on or back. */
    void step(boolean on, boolean further) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(words);
        int to = on ? letters.following(Math.min(caret, words.length() - 1)) : letters.preceding(Math.max(caret, 1));
        moveTo(caret == words.length() && on ? caret : to < 0 ? 0 : to, further);
    }

    /** To behind the next pause, or the one before. */
    void clause(boolean on, boolean further) {
        int to = caret;
        if (on) {
            while (to < words.length() && !isPause(to)) {
                to++;
            }
            to = Math.min(words.length(), to + 1);
        } else {
            to = Math.max(0, to - 1);
            while (to > 0 && !isPause(to - 1)) {
                to--;
            }
        }
        moveTo(to, further);
    }

    private boolean isPause(int at) {
        return PAUSES.indexOf(words.charAt(at)) >= 0;
    }

    void end(boolean last, boolean further) {
        moveTo(last ? words.length() : 0, further);
    }

    private void moveTo(int place, boolean further) {
        caret = Math.clamp(place, 0, words.length());
        if (!further) {
            anchor = caret;
        }
    }

    /** The clause that was clicked on twice. */
    void clauseAt(int place) {
        int from = Math.clamp(place, 0, words.length());
        while (from > 0 && !isPause(from - 1)) {
            from--;
        }
        anchor = from;
        caret = from;
        clause(true, true);
    }

    /** With nothing chosen it is the left-out part one stands in, or nothing. */
    TextSpan effective() {
        if (!chosen().isEmpty()) {
            return chosen();
        }
        int from = 0;
        for (Part part : parts) {
            int end = from + part.words().length();
            if (part.leftOut() && from <= caret && caret <= end) {
                return new TextSpan(from, end);
            }
            from = end;
        }
        return chosen();
    }

    private int whole(int place) {
        boolean inside = place > 0
                && place < words.length()
                && Character.isSurrogatePair(words.charAt(place - 1), words.charAt(place));
        return inside ? place - 1 : place;
    }
}
