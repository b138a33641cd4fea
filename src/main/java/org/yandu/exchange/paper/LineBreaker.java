package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.List;

/** Cuts atoms into lines, each as full as the rules allow. */
final class LineBreaker {

    private LineBreaker() {}

    /**
     * A line.
     *
     * @param from index of its first atom
     * @param to after its last; blanks at its end are not in it
     * @param hangs whether its last atom stands beyond the edge
     */
    record Cut(int from, int to, boolean hangs) {}

    /**
     * @param width of all lines, in points
     * @param indent of the first one
     */
    static List<Cut> cut(List<Atom> atoms, double width, double indent) {
        List<Cut> cuts = new ArrayList<>();
        int from = skipBlanks(atoms, 0);
        while (from < atoms.size()) {
            Cut cut = one(atoms, from, cuts.isEmpty() ? width - indent : width);
            cuts.add(new Cut(cut.from(), withoutBlanks(atoms, from, cut.to()), cut.hangs()));
            from = skipBlanks(atoms, cut.to());
        }
        return cuts;
    }

    private static Cut one(List<Atom> atoms, int from, double room) {
        double used = 0;
        int lastBreak = -1;
        for (int i = from; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (i > from) {
                if (LineRules.mayBreak(atoms.get(i - 1), atom)) {
                    lastBreak = i;
                }
                used -= LineRules.kern(atoms.get(i - 1), atom);
            }
            boolean canEnd = i + 1 == atoms.size() || LineRules.mayBreak(atom, atoms.get(i + 1));
            // The empty half of a closing mark needs no room at the end of a line.
            double needed = canEnd && LineRules.isClosing(atom) ? atom.width() / 2 : atom.width();
            if (used + needed > room + 0.01 && i > from && !atom.isBlank()) {
                if (canEnd && LineRules.mayHang(atom)) {
                    return new Cut(from, i + 1, true);
                }
                return new Cut(from, lastBreak > from ? lastBreak : i, false);
            }
            used += atom.width();
        }
        return new Cut(from, atoms.size(), false);
    }

    private static int skipBlanks(List<Atom> atoms, int from) {
        int at = from;
        while (at < atoms.size() && atoms.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static int withoutBlanks(List<Atom> atoms, int from, int to) {
        int end = to;
        while (end > from + 1 && atoms.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }
}
