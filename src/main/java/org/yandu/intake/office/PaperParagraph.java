package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.MarkedHeading.By;
import org.yandu.intake.manuscript.TextForm;

/** A paragraph of an office document while it is being read. */
final class PaperParagraph implements PaperBlock {

    /** Words of one look, in units of the paragraph. */
    record Run(int from, int to, Face face) {}

    enum At {
        START,
        END,
        /** Where the sign of a comment stands; its stretch is elsewhere, or it has none. */
        SIGN
    }

    /** Where a comment begins, ends or has its sign. */
    record Mark(int offset, At at, String comment) {}

    private final StringBuilder words = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** Number or bullet, as it is shown before the words. */
    String label = "";

    /** From 1; 0 for none. */
    int level;

    @Nullable
    By by;

    /** Styled as the title of the whole document. */
    boolean title;

    /** Styled as a quotation. */
    boolean quoted;

    PaperParagraph add(String more, Face face) {
        String clean = clean(more);
        if (!clean.isEmpty()) {
            int from = words.length();
            words.append(clean);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.to == from && last.face.equals(face)) {
                // Programs cut runs wherever somebody once put the caret.
                runs.set(runs.size() - 1, new Run(last.from, words.length(), face));
            } else {
                runs.add(new Run(from, words.length(), face));
            }
        }
        return this;
    }

    PaperParagraph mark(At at, String comment) {
        marks.add(new Mark(words.length(), at, comment));
        return this;
    }

    /** Takes over what another paragraph says, after what this one says. */
    void append(PaperParagraph other) {
        int by = words.length();
        words.append(other.words);
        other.runs.forEach(r -> runs.add(new Run(r.from + by, r.to + by, r.face)));
        other.marks.forEach(m -> marks.add(new Mark(m.offset + by, m.at, m.comment)));
    }

    /** Without the blank that follows the sign of a note. */
    void stripStart() {
        int blank = 0;
        while (blank < words.length() && Character.isWhitespace(words.charAt(blank))) {
            blank++;
        }
        int gone = blank;
        words.delete(0, gone);
        runs.replaceAll(r -> new Run(Math.max(0, r.from - gone), Math.max(0, r.to - gone), r.face));
        marks.replaceAll(m -> new Mark(Math.max(0, m.offset - gone), m.at, m.comment));
    }

    /** Whether it holds nothing at all, not even the beginning of a comment. */
    boolean isEmpty() {
        return words.isEmpty() && marks.isEmpty();
    }

    void heading(int headingLevel, By evidence) {
        level = headingLevel;
        by = evidence;
    }

    /** In the form of {@link TextForm}, piece by piece, so that offsets need not be moved later. */
    private static String clean(String more) {
        String normal = TextForm.normalise(more);
        boolean dirty = normal.chars().anyMatch(PaperParagraph::unseen);
        if (!dirty) {
            return normal;
        }
        StringBuilder out = new StringBuilder();
        normal.chars().filter(c -> !unseen(c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** Soft hyphens, and control characters that older formats use for pictures and fields. */
    private static boolean unseen(int c) {
        return c == 0xAD || (c < 0x20 && c != '\t' && c != '\n') || c == 0x7F;
    }

    String words() {
        return words.toString();
    }

    boolean isBlank() {
        return words.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether a further blank would follow one, or nothing. */
    boolean endsBlank() {
        return words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
    }

    List<Run> runs() {
        return runs;
    }

    List<Mark> marks() {
        return marks;
    }

    @Override
    public int length() {
        return words.length();
    }
}
