package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.TextSpan;
import org.yandu.exchange.paper.LineBreaker.Cut;

/**
 * Puts the characters of lines into their places.
 *
 * @param width of the column, in points
 * @param indent of the first line
 * @param height of a line
 */
public record LineSetter(double width, double indent, double height, Align align, String colour) {

    /** Wider gaps than this, in multiples of the size, look worse than an edge that is not straight. */
    private static final double WIDEST_GAP = 0.5;

    /** A space of the faces takes less, in multiples of the size. */
    private static final double WIDEST_SPACE = 0.29;

    public enum Align {
        /** Both edges straight but for the last line. */
        FULL,
        LEFT,
        MIDDLE
    }

    public List<SetLine> set(List<Atom> atoms) {
        List<Cut> cuts = LineBreaker.cut(atoms, width, indent);
        List<SetLine> lines = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            lines.add(set(atoms.subList(cut.from(), cut.to()), cut.hangs(), i == 0, i == cuts.size() - 1));
        }
        return lines;
    }

    private SetLine set(List<Atom> atoms, boolean hangs, boolean first, boolean last) {
        double start = first ? indent : 0;
        // An opening mark at the edge would seem to be moved in by its empty half.
        if (!first && LineRules.isOpening(atoms.getFirst())) {
            start -= atoms.getFirst().width() / 2;
        }
        double[] x = new double[atoms.size() + 1];
        x[0] = start;
        for (int i = 0; i < atoms.size(); i++) {
            double kern = i + 1 < atoms.size() ? LineRules.kern(atoms.get(i), atoms.get(i + 1)) : 0;
            x[i + 1] = x[i] + atoms.get(i).width() - kern;
        }
        stretch(atoms, x, hangs, last);
        return new SetLine(words(atoms, x), height, source(atoms), tracks(atoms, x), notes(atoms));
    }

    private void stretch(List<Atom> atoms, double[] x, boolean hangs, boolean last) {
        Atom end = atoms.getLast();
        double used = x[atoms.size()];
        if (hangs) {
            used -= end.width();
        } else if (LineRules.isClosing(end)) {
            used -= end.width() / 2;
        }
        double left = width - used;
        if (align == Align.MIDDLE) {
            shift(x, Math.max(0, (width - x[atoms.size()]) / 2));
            return;
        }
        int gaps = atoms.size() - (hangs ? 2 : 1);
        boolean tooShort = left > gaps * WIDEST_GAP * end.size();
        if (align != Align.FULL || gaps < 1 || left < 0 && !hangs || last && left > 0 || tooShort) {
            return;
        }
        for (int i = 1; i < x.length; i++) {
            x[i] += left * Math.min(i, gaps) / gaps;
        }
    }

    private static void shift(double[] x, double by) {
        for (int i = 0; i < x.length; i++) {
            x[i] += by;
        }
    }

    /** Neighbours of one look and one distance are drawn together. */
    private List<Shape.Words> words(List<Atom> atoms, double[] x) {
        List<Shape.Words> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= atoms.size(); i++) {
            if (i == atoms.size() || !together(atoms, x, from, i)) {
                words.add(words(atoms, x, from, i));
                from = i;
            }
        }
        return words;
    }

    private static boolean together(List<Atom> atoms, double[] x, int from, int i) {
        Atom a = atoms.get(from);
        Atom b = atoms.get(i);
        double spread = spread(atoms, x, from);
        boolean evenly = Math.abs(spread(atoms, x, i - 1) - spread) < 0.01;
        boolean whole = Math.abs(spread) < 0.01 || a.isSingle() && b.isSingle();
        return evenly
                && whole
                && !isWide(atoms.get(i - 1))
                && a.face() == b.face()
                && a.size() == b.size()
                && a.raise() == b.raise();
    }

    /** A blank that takes more room than the face's own space, as which it is drawn: what follows has to be put into its place. */
    private static boolean isWide(Atom atom) {
        return atom.isBlank() && atom.width() > WIDEST_SPACE * atom.size();
    }

    private static double spread(List<Atom> atoms, double[] x, int i) {
        return x[i + 1] - x[i] - atoms.get(i).width();
    }

    private Shape.Words words(List<Atom> atoms, double[] x, int from, int to) {
        Atom a = atoms.get(from);
        StringBuilder text = new StringBuilder();
        atoms.subList(from, to).forEach(atom -> text.append(atom.text()));
        double spread = to - from > 1 ? spread(atoms, x, from) : 0;
        return new Shape.Words(x[from], -a.raise(), text.toString(), a.face(), a.size(), spread, colour);
    }

    private static TextSpan source(List<Atom> atoms) {
        List<Atom> ofText = atoms.stream().filter(atom -> atom.source() >= 0).toList();
        return ofText.isEmpty()
                ? new TextSpan(0, 0)
                : new TextSpan(
                        ofText.getFirst().source(),
                        ofText.getLast().source() + ofText.getLast().text().length());
    }

    /** One for every character of the text. */
    private static List<SetLine.Track> tracks(List<Atom> atoms, double[] x) {
        List<SetLine.Track> tracks = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.source() >= 0) {
                TextSpan span =
                        new TextSpan(atom.source(), atom.source() + atom.text().length());
                tracks.add(new SetLine.Track(x[i], x[i + 1], span));
            }
        }
        return tracks;
    }

    private static List<Integer> notes(List<Atom> atoms) {
        return atoms.stream().map(Atom::note).filter(java.util.Objects::nonNull).toList();
    }
}
