package org.yandu.exchange.lessons.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yandu.codebook.Code;
import org.yandu.exchange.paper.Atom;
import org.yandu.exchange.paper.Face;
import org.yandu.exchange.paper.LineSetter;
import org.yandu.exchange.paper.MarkPainter;
import org.yandu.exchange.paper.Metrics;
import org.yandu.exchange.paper.SetLine;
import org.yandu.exchange.paper.Shape;
import org.yandu.exchange.paper.Tones;
import org.yandu.exchange.paper.TypeCase;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;

/** Sets paragraphs into rows. */
final class Setting {

    /** Side of the dot below an emphasised character, in multiples of the size. */
    private static final double DOT = 0.13;

    private final Metrics metrics;
    private final Tones tones;
    private final List<Note> notes;

    /** @param notes of the script, all of them */
    Setting(Metrics metrics, Tones tones, List<Note> notes) {
        this.metrics = metrics;
        this.tones = tones;
        this.notes = notes;
    }

    Tones tones() {
        return tones;
    }

    List<Row> set(Type type, String words) {
        return set(type, "", List.of(Run.of(words)));
    }

    /**
     * @param marker before the first line, which then hangs out by as much as {@code type} says
     * @return none when there is nothing to be seen
     */
    List<Row> set(Type type, String marker, List<Run> runs) {
        List<Atom> atoms = new ArrayList<>();
        TypeCase plain = new TypeCase(metrics, type.face(), type.size());
        if (!marker.isEmpty()) {
            plain.add(marker, -1, atoms);
            double used = atoms.stream().mapToDouble(Atom::width).sum();
            double gap = Math.max(type.size() * 0.3, -type.space().first() - used);
            atoms.add(new Atom(" ", type.face(), type.size(), gap, -1));
        }
        atoms(type, runs, atoms);
        if (atoms.stream().allMatch(Atom::isBlank)) {
            return List.of();
        }
        Type.Space space = type.space();
        List<SetLine> lines = new LineSetter(
                        space.width() - space.left(), space.first(), type.leading(), space.align(), type.colour())
                .set(atoms);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            // No paragraph leaves a single line behind or sends one ahead.
            boolean bound = type.bound() || lines.size() > 1 && (i == 0 || i == lines.size() - 2);
            rows.add(row(type, lines.get(i), runs, i == 0 ? space.before() : 0, bound));
        }
        return rows;
    }

    private void atoms(Type type, List<Run> runs, List<Atom> atoms) {
        TypeCase plain = new TypeCase(metrics, type.face(), type.size());
        TypeCase strong = new TypeCase(metrics, Face.BOLD, type.size());
        int at = 0;
        for (Run run : runs) {
            Note note = run.note();
            if (note != null) {
                atoms.add(plain.raised(note.sign() + run.text(), notes.indexOf(note)));
            } else {
                (run.strong() ? strong : plain).add(run.text(), at, atoms);
            }
            at += run.text().length();
        }
    }

    private Row row(Type type, SetLine line, List<Run> runs, double before, boolean bound) {
        List<Shape> shapes = new ArrayList<>();
        double left = type.space().left();
        line.words().forEach(words -> shapes.add(words.moved(left, type.base())));
        Set<Code> themes = new LinkedHashSet<>();
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            if (!run.themes().isEmpty() || run.emphasis()) {
                List<SetLine.Track> tracks = tracks(line, at, end);
                if (!tracks.isEmpty()) {
                    styled(type, run, tracks, shapes);
                    themes.addAll(run.themes());
                }
            }
            at = end;
        }
        List<Integer> feet = line.notes().stream()
                .filter(note -> notes.get(note).kind() == Note.Kind.FOOT)
                .toList();
        return new Row(
                type.leading(), before, bound, shapes, new Row.Sense(feet, List.copyOf(themes), 0, false, -1, null));
    }

    private static List<SetLine.Track> tracks(SetLine line, int from, int to) {
        return line.tracks().stream()
                .filter(track ->
                        track.source().start() >= from && track.source().start() < to)
                .toList();
    }

    private void styled(Type type, Run run, List<SetLine.Track> tracks, List<Shape> shapes) {
        double left = type.space().left();
        if (!run.themes().isEmpty()) {
            double from = left + tracks.getFirst().x1();
            double to = left + tracks.getLast().x2();
            MarkPainter.mark(run.themes(), from, to, type.base(), type.size(), tones, shapes);
        }
        if (run.emphasis()) {
            double side = DOT * type.size();
            for (SetLine.Track track : tracks) {
                double middle = left + (track.x1() + track.x2() - side) / 2;
                shapes.add(new Shape.Box(middle, type.base() + type.size() * 0.2, side, side, type.colour()));
            }
        }
    }

    /** Of words on one line, in points. */
    double width(Type type, String words) {
        return new TypeCase(metrics, type.face(), type.size())
                .atoms(words).stream().mapToDouble(Atom::width).sum();
    }
}
