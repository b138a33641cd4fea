package org.yandu.ui.versions;

import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * A text that is being corrected, of which one window is in the editor: the editor lays out all it holds at every key, and a
 * reader sees no more than a page.
 */
final class Draft {

    /** UTF-16 units in the editor: about four pages, laid out in some milliseconds. */
    static final int WINDOW = 4000;

    private static final String SENTENCE_ENDS = "。！？；";

    private final DocumentVersion base;
    private String text;
    private TextSpan window;

    Draft(DocumentVersion base, int place) {
        this.base = base;
        this.text = base.text();
        this.window = around(place);
    }

    /** The version that is corrected. */
    DocumentVersion base() {
        return base;
    }

    /** All of it, as corrected so far. */
    String text() {
        return text;
    }

    TextSpan window() {
        return window;
    }

    /** What is in the editor. */
    String words() {
        return window.in(text);
    }

    boolean isChanged() {
        return !text.equals(base.text());
    }

    /** The editor holds other words now. */
    void write(String words) {
        text = text.substring(0, window.start()) + words + text.substring(window.end());
        window = new TextSpan(window.start(), window.start() + words.length());
    }

    boolean hasBefore() {
        return window.start() > 0;
    }

    boolean hasAfter() {
        return window.end() < text.length();
    }

    void back() {
        int start = Math.max(0, window.start() - WINDOW);
        window = from(start == 0 ? 0 : boundary(start, Math.min(window.start(), start + WINDOW / 2)));
    }

    void forward() {
        if (hasAfter()) {
            window = from(window.end());
        }
    }

    /** Where a place of the version that is corrected is now. */
    int now(int place) {
        return change().place(place, text.length());
    }

    /** All that was changed so far. */
    Stretch change() {
        return Stretch.between(base.text(), text);
    }

    /** As it was left. */
    void resume(Stretch change, int place) {
        text = change.in(base.text());
        window = around(now(place));
    }

    /** @param place in the version that is corrected; before and after all that was changed it is exact */
    void moveTo(int place) {
        window = around(now(place));
    }

    private TextSpan around(int place) {
        if (text.length() <= WINDOW) {
            return new TextSpan(0, text.length());
        }
        int line = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        int start = place - line <= WINDOW / 2 ? line : boundary(place - WINDOW / 2, place);
        // Something of what stands before, for orientation.
        int above = text.lastIndexOf('\n', Math.max(0, start - 2)) + 1;
        return from(start - above <= WINDOW / 8 && above < start ? above : start);
    }

    private TextSpan from(int start) {
        int end = Math.min(text.length(), start + WINDOW);
        return new TextSpan(start, end == text.length() ? end : lastBoundary(start + WINDOW / 2, end));
    }

    /** The first beginning of a line within a stretch, else of a sentence, else of a character. */
    private int boundary(int from, int until) {
        int line = text.indexOf('\n', from);
        if (line >= 0 && line < until) {
            return line + 1;
        }
        for (int i = from; i < until; i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return whole(from);
    }

    private int lastBoundary(int from, int until) {
        int line = text.lastIndexOf('\n', until - 1);
        if (line >= from) {
            return line + 1;
        }
        for (int i = until - 1; i >= from; i--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return whole(until);
    }

    private int whole(int at) {
        boolean cuts = at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return cuts ? at - 1 : at;
    }
}
