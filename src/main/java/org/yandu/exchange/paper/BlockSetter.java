package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import org.yandu.annotation.Overlaps;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.TextSpan;
import org.yandu.exchange.paper.Blocks.Block;
import org.yandu.exchange.paper.PaperLine.Marked;
import org.yandu.workspace.OpenDocument;

/** Sets one block after the other into lines that know what is marked on them. */
final class BlockSetter {

    /** Of headings by level; from the third on weight alone tells them apart (look.md). */
    private static final double[] HEADINGS = {13, 11.5, 10.5};

    private final OpenDocument open;
    private final Codebook codebook;
    private final Metrics metrics;
    private final double width;

    BlockSetter(OpenDocument open, Codebook codebook, Metrics metrics, double width) {
        this.open = open;
        this.codebook = codebook;
        this.metrics = metrics;
        this.width = width;
    }

    /** How the lines of a block look. */
    private record Look(Face face, double size, double leading, double before, LineSetter.Align align, String colour) {}

    private static Look look(Block block) {
        return switch (block.kind()) {
            case TITLE -> new Look(Face.BOLD, 18, 28, 0, LineSetter.Align.MIDDLE, Tones.INK);
            case SUBTITLE -> new Look(Face.SANS, 12, 20, 2, LineSetter.Align.MIDDLE, Tones.INK);
            case BYLINE -> new Look(Face.SANS, 8.5, 14, 3, LineSetter.Align.MIDDLE, Tones.QUIET);
            case HEADING -> {
                double size = HEADINGS[Math.min(block.level(), HEADINGS.length) - 1];
                yield new Look(
                        Face.BOLD, size, size * 1.6, block.level() == 1 ? 20 : 12, LineSetter.Align.LEFT, Tones.INK);
            }
            case BODY -> new Look(Face.SERIF, Geometry.SIZE, Geometry.LEADING, 4, LineSetter.Align.FULL, Tones.INK);
        };
    }

    /**
     * @param notes numbers of the comments that belong to this block, by where their passages end
     * @param afterHead whether the block before was the last of title and byline
     */
    List<PaperLine> lines(Block block, NavigableMap<Integer, List<Integer>> notes, boolean afterHead) {
        Look look = look(block);
        double indent = block.kind() == Blocks.Kind.BODY ? 2 * look.size() : 0;
        List<SetLine> set = new LineSetter(width, indent, look.leading(), look.align(), look.colour())
                .set(atoms(block, look, notes));
        List<Overlaps.Run> runs = Overlaps.flatten(block.span(), open.markup().in(block.span()));
        List<PaperLine> lines = new ArrayList<>();
        int run = 0;
        for (int i = 0; i < set.size(); i++) {
            List<Marked> marked = new ArrayList<>();
            run = mark(set.get(i), runs, run, marked);
            Set<String> themes = new LinkedHashSet<>();
            marked.forEach(each -> each.themes().forEach(theme -> themes.add(theme.id())));
            SetLine bare = new SetLine(
                    set.get(i).words(),
                    set.get(i).height(),
                    set.get(i).source(),
                    List.of(),
                    set.get(i).notes());
            double before = i > 0 ? 0 : afterHead ? 18 : look.before();
            lines.add(new PaperLine(
                    bare,
                    before,
                    i,
                    set.size(),
                    block.kind() != Blocks.Kind.BODY,
                    marked,
                    themes,
                    i == 0 ? block.paragraph() : 0));
        }
        return lines;
    }

    private List<Atom> atoms(Block block, Look look, NavigableMap<Integer, List<Integer>> notes) {
        TypeCase plain = new TypeCase(metrics, look.face(), look.size());
        TypeCase strong = new TypeCase(metrics, Face.BOLD, look.size());
        List<Atom> atoms = new ArrayList<>();
        String text = open.version().text();
        int done = -1;
        for (TextSpan piece : block.pieces()) {
            int from = piece.start();
            for (int to : cuts(piece, block.strong(), notes)) {
                TypeCase type = block.strong().contains(from) ? strong : plain;
                type.add(text.substring(from, to), from, atoms);
                addNotes(notes.subMap(done, false, to, true), plain, atoms);
                done = to;
                from = to;
            }
        }
        addNotes(notes.tailMap(done, false), plain, atoms);
        return atoms;
    }

    private static void addNotes(NavigableMap<Integer, List<Integer>> notes, TypeCase type, List<Atom> atoms) {
        notes.values().forEach(numbers -> numbers.forEach(number -> atoms.add(type.note(number))));
    }

    private static Set<Integer> cuts(TextSpan piece, TextSpan strong, NavigableMap<Integer, List<Integer>> notes) {
        Set<Integer> cuts = new TreeSet<>(
                notes.subMap(piece.start(), false, piece.end(), true).keySet());
        for (int bound : new int[] {strong.start(), strong.end()}) {
            if (bound > piece.start() && bound < piece.end()) {
                cuts.add(bound);
            }
        }
        cuts.add(piece.end());
        return cuts;
    }

    /** @return the run the next line goes on with */
    private int mark(SetLine line, List<Overlaps.Run> runs, int first, List<Marked> marked) {
        int run = first;
        double from = 0;
        double to = 0;
        boolean begun = false;
        for (SetLine.Track track : line.tracks()) {
            while (run + 1 < runs.size()
                    && runs.get(run).span().end() <= track.source().start()) {
                if (begun) {
                    add(runs.get(run), from, to, marked);
                    begun = false;
                }
                run++;
            }
            from = begun ? from : track.x1();
            to = track.x2();
            begun = true;
        }
        if (begun) {
            add(runs.get(run), from, to, marked);
        }
        return run;
    }

    private void add(Overlaps.Run run, double from, double to, List<Marked> marked) {
        if (!run.annotations().isEmpty()) {
            Set<String> ids = new LinkedHashSet<>();
            run.annotations().forEach(annotation -> ids.addAll(annotation.codes()));
            List<Code> themes = codebook.pick(ids);
            marked.add(new Marked(from, to, themes));
        }
    }
}
