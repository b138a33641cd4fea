package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import org.yandu.exchange.paper.Metrics.Glyph;

/** Makes atoms of words. Latin words and numbers stay whole, up to a length no line should have to make room for. */
public final class TypeCase {

    private static final int LONGEST_WORD = 24;

    private final Metrics metrics;
    private final Face face;
    private final double size;

    public TypeCase(Metrics metrics, Face face, double size) {
        this.metrics = metrics;
        this.face = face;
        this.size = size;
    }

    /** Of words that stand in no text. */
    public List<Atom> atoms(String words) {
        List<Atom> atoms = new ArrayList<>();
        add(words, -1, atoms);
        return atoms;
    }

    /** A raised number. */
    Atom note(int number) {
        return raised(String.valueOf(number), number);
    }

    /** @param note what it leads to is known by this number */
    public Atom raised(String text, int note) {
        double small = size * 0.62;
        double width = 0;
        Face bold = Face.BOLD;
        for (int i = 0; i < text.length(); i++) {
            width += metrics.glyph(bold, text.charAt(i)).em() * small;
        }
        return new Atom(text, bold, small, width + 0.5, size * 0.38, -1, note);
    }

    /** @param source where the words begin in the text; -1 when they do not stand in one */
    public void add(String words, int source, List<Atom> atoms) {
        int at = 0;
        while (at < words.length()) {
            int character = words.codePointAt(at);
            int end = at + Character.charCount(character);
            if (isWordPart(character)) {
                while (end < words.length() && end - at < LONGEST_WORD && isWordPart(words.charAt(end))) {
                    end++;
                }
                runs(words, at, end, source, atoms);
            } else if (isBlank(character)) {
                blank(character, source < 0 ? -1 : source + at, atoms);
            } else if (isDrawn(character)) {
                atoms.add(atom(character, source < 0 ? -1 : source + at));
            }
            at = end;
        }
    }

    /** A word; where another face has to help out, in parts. */
    private void runs(String words, int from, int to, int source, List<Atom> atoms) {
        StringBuilder text = new StringBuilder();
        double width = 0;
        int start = from;
        Face of = face;
        for (int i = from; i < to; i++) {
            Glyph glyph = metrics.glyph(face, words.charAt(i));
            if (!text.isEmpty() && glyph.face() != of) {
                atoms.add(new Atom(text.toString(), of, size, width, source < 0 ? -1 : source + start));
                text.setLength(0);
                width = 0;
                start = i;
            }
            of = glyph.face();
            text.appendCodePoint(glyph.character());
            width += glyph.em() * size;
        }
        atoms.add(new Atom(text.toString(), of, size, width, source < 0 ? -1 : source + start));
    }

    private void blank(int character, int source, List<Atom> atoms) {
        boolean idle = !atoms.isEmpty()
                && (atoms.getLast().isBlank()
                        || LineRules.isOpening(atoms.getLast().last()));
        if (!idle) {
            double em = character == '\t'
                    ? 2
                    : character == 0x3000 ? 1 : metrics.glyph(face, ' ').em();
            atoms.add(new Atom(" ", face, size, em * size, source));
        }
    }

    private Atom atom(int character, int source) {
        Glyph glyph = metrics.glyph(face, character);
        return new Atom(Character.toString(glyph.character()), glyph.face(), size, glyph.em() * size, source);
    }

    private static boolean isWordPart(int c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || "'-._/@:&=?#%+~".indexOf(c) >= 0);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Not control characters, selectors of variants and marks that could only be drawn over others. */
    private static boolean isDrawn(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK;
    }
}
