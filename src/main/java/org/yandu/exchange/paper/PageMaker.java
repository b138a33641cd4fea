package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.exchange.paper.Lanes.Lane;

/** Draws lines, stripes, comments and foot onto pages. */
final class PageMaker {

    private static final double BETWEEN_NOTES = 6;

    private final Geometry geometry;
    private final Tones tones;
    private final PaperOptions.Numbers numbers;
    private final Codebook codebook;
    private final Metrics metrics;

    PageMaker(Geometry geometry, Tones tones, PaperOptions.Numbers numbers, Codebook codebook, Metrics metrics) {
        this.geometry = geometry;
        this.tones = tones;
        this.numbers = numbers;
        this.codebook = codebook;
        this.metrics = metrics;
    }

    /** What a page will hold, before it is known how many there are. */
    private record Draft(List<Shape> shapes, List<Code> themes) {}

    List<Page> pages(List<PaperLine> lines, Map<Integer, Remark> remarks, Foot foot) {
        List<List<Lane>> lanes = Lanes.of(lines.stream().map(PaperLine::themes).toList());
        double pitch = Geometry.pitch(Lanes.count(lanes));
        double numbersRight = geometry.left() - Geometry.STRIPES_GAP - Lanes.count(lanes) * pitch - 3;
        List<Draft> drafts = new ArrayList<>();
        NoteColumn.Outcome notes = new NoteColumn.Outcome(List.of(), List.of(), 0);
        int line = 0;
        for (List<Pager.Placed> placed : Pager.pages(lines, Geometry.HEIGHT)) {
            Draft draft = new Draft(new ArrayList<>(), themes(placed));
            for (int i = 0; i < placed.size(); i++) {
                line(placed.get(i), lanes.get(line++), i == 0, pitch, draft.shapes());
                number(placed.get(i), line, numbersRight, draft.shapes());
            }
            List<NoteColumn.Wish> wishes = new ArrayList<>(carried(notes));
            placed.forEach(each -> each.line()
                    .set()
                    .notes()
                    .forEach(number -> wishes.add(
                            Objects.requireNonNull(remarks.get(number)).wish(each.y() + 2))));
            notes = notes(wishes, notes.begun(), geometry.notes(), remarks, draft.shapes());
            drafts.add(draft);
        }
        while (!notes.rest().isEmpty()) {
            Draft draft = new Draft(new ArrayList<>(), List.of());
            for (double left = geometry.left();
                    left + Geometry.NOTE_WIDTH < geometry.notes() + Geometry.NOTE_WIDTH + 1; ) {
                notes = notes(carried(notes), notes.begun(), left, remarks, draft.shapes());
                left += Geometry.NOTE_WIDTH + Geometry.NOTE_GAP;
            }
            drafts.add(draft);
        }
        return finished(drafts, foot);
    }

    private List<Page> finished(List<Draft> drafts, Foot foot) {
        List<Page> pages = new ArrayList<>();
        for (Draft draft : drafts) {
            foot.draw(draft.themes(), (pages.size() + 1) + " / " + drafts.size(), draft.shapes());
            pages.add(Page.layered(draft.shapes()));
        }
        return pages;
    }

    private List<Code> themes(List<Pager.Placed> placed) {
        Set<String> ids = new LinkedHashSet<>();
        placed.forEach(each -> ids.addAll(each.line().themes()));
        return codebook.pick(ids);
    }

    private void line(Pager.Placed placed, List<Lane> lanes, boolean firstOfPage, double pitch, List<Shape> shapes) {
        PaperLine line = placed.line();
        double size =
                line.set().words().stream().mapToDouble(Shape.Words::size).max().orElse(Geometry.SIZE);
        double top = Geometry.TOP + placed.y();
        double base = top + (line.height() - size * 1.25) / 2 + size * 0.95;
        line.set().words().forEach(words -> shapes.add(words.moved(geometry.left(), base)));
        line.marked()
                .forEach(marked -> MarkPainter.mark(
                        marked.themes(),
                        geometry.left() + marked.x1(),
                        geometry.left() + marked.x2(),
                        base,
                        size,
                        tones,
                        shapes));
        for (Lane lane : lanes) {
            codebook.find(lane.theme()).ifPresent(theme -> {
                double x = geometry.left() - Geometry.STRIPES_GAP - (lane.lane() + 0.5) * pitch;
                if (lane.begins() || firstOfPage) {
                    sign(theme, x, base, pitch, shapes);
                } else {
                    shapes.add(new Shape.Rule(x, top, x, top + line.height(), theme.pattern(), 1.4, tones.full(theme)));
                }
            });
        }
    }

    private void sign(Code theme, double x, double base, double pitch, List<Shape> shapes) {
        small(theme.sign(), Face.BOLD, Math.min(6.5, pitch), tones.full(theme), x, 0.5, base - 1, shapes);
    }

    /** @param line of the whole text, from 1: lines are counted through, as on a handout and in Word */
    private void number(Pager.Placed placed, int line, double right, List<Shape> shapes) {
        int number = switch (numbers) {
            case NONE -> 0;
            case PARAGRAPHS -> placed.line().number();
            case LINES -> line % 5 == 0 ? line : 0;
        };
        if (number > 0) {
            double base = Geometry.TOP + placed.y() + placed.line().height() * 0.66;
            small(String.valueOf(number), Face.SANS, 6, Tones.QUIET, right, 1, base, shapes);
        }
    }

    /** @param share of its width that stands left of x */
    private void small(
            String text,
            Face face,
            double size,
            String colour,
            double x,
            double share,
            double base,
            List<Shape> shapes) {
        List<Atom> atoms = new TypeCase(metrics, face, size).atoms(text);
        double left = x - share * atoms.stream().mapToDouble(Atom::width).sum();
        new LineSetter(1_000, 0, size, LineSetter.Align.LEFT, colour)
                .set(atoms)
                .forEach(line -> line.words().forEach(words -> shapes.add(words.moved(left, base))));
    }

    /** What did not fit on an earlier page begins at the head of this one. */
    private static List<NoteColumn.Wish> carried(NoteColumn.Outcome notes) {
        return notes.rest().stream()
                .map(wish -> new NoteColumn.Wish(wish.number(), 0, wish.lines()))
                .toList();
    }

    private NoteColumn.Outcome notes(
            List<NoteColumn.Wish> wishes, int begun, double left, Map<Integer, Remark> remarks, List<Shape> shapes) {
        NoteColumn.Outcome outcome = NoteColumn.place(wishes, begun, Geometry.HEIGHT - 4, BETWEEN_NOTES);
        outcome.placed()
                .forEach(placed -> Objects.requireNonNull(remarks.get(placed.number()))
                        .draw(placed, left, Geometry.TOP, tones, shapes));
        return outcome;
    }
}
