package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.exchange.markdown.Markdown;

/**
 * A comment as it stands in the margin.
 *
 * @param theme first of its themes, whose colour and pattern it has
 * @param lines each at height 0 of its own
 */
record Remark(int number, Optional<Code> theme, List<SetLine> lines) {

    /** Left of the words stands a line in the pattern of the theme. */
    private static final double INSET = 6;

    static Remark of(int number, Annotation annotation, Codebook codebook, Metrics metrics, Tones tones) {
        List<Code> themes = codebook.pick(annotation.codes());
        TypeCase bold = new TypeCase(metrics, Face.BOLD, Geometry.NOTE_SIZE);
        TypeCase plain = new TypeCase(metrics, Face.SANS, Geometry.NOTE_SIZE);
        StringBuilder head = new StringBuilder().append(number).append(' ');
        themes.forEach(theme -> head.append(theme.sign()));
        List<Atom> first = new ArrayList<>(bold.atoms(head.append(' ').toString()));
        first.addAll(plain.atoms(annotation.coder()));
        String colour = themes.isEmpty() ? Tones.QUIET : tones.full(themes.getFirst());
        List<SetLine> lines = new ArrayList<>(setter(colour).set(first));
        Markdown.plain(annotation.comment())
                .strip()
                .lines()
                .forEach(line -> lines.addAll(setter(Tones.INK).set(plain.atoms(line))));
        return new Remark(number, themes.stream().findFirst(), List.copyOf(lines));
    }

    private static LineSetter setter(String colour) {
        return new LineSetter(Geometry.NOTE_WIDTH - INSET, 0, Geometry.NOTE_LEADING, LineSetter.Align.LEFT, colour);
    }

    NoteColumn.Wish wish(double wanted) {
        return new NoteColumn.Wish(
                number, wanted, lines.stream().map(SetLine::height).toList());
    }

    /** Some of its lines, the first of them with its upper edge at a height. */
    void draw(NoteColumn.Placed placed, double left, double top, Tones tones, List<Shape> shapes) {
        double y = top + placed.y();
        double height = (placed.to() - placed.from()) * Geometry.NOTE_LEADING;
        String colour = theme.map(tones::full).orElse(Tones.HAIR);
        org.yandu.codebook.Pattern pattern = theme.map(Code::pattern).orElse(org.yandu.codebook.Pattern.SOLID);
        shapes.add(new Shape.Rule(left, y + 1, left, y + height - 1, pattern, 1, colour));
        for (SetLine line : lines.subList(placed.from(), placed.to())) {
            double base = y + Geometry.NOTE_LEADING * 0.78;
            line.words().forEach(words -> shapes.add(words.moved(left + INSET, base)));
            y += Geometry.NOTE_LEADING;
        }
    }
}
