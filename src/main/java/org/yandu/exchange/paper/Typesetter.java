package org.yandu.exchange.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Codebook;
import org.yandu.exchange.Progress;
import org.yandu.exchange.paper.Blocks.Block;
import org.yandu.lesson.Citation;
import org.yandu.workspace.OpenDocument;

/** Sets a document with its marks on pages of A4. Pure: the same document, options and faces give the same pages. */
public final class Typesetter {

    private final Metrics metrics;
    private final Codebook codebook;

    public Typesetter(Metrics metrics, Codebook codebook) {
        this.metrics = metrics;
        this.codebook = codebook;
    }

    /**
     * @param progress hears of paragraphs
     * @return empty when {@code progress} wanted no more
     */
    public Optional<List<Page>> set(OpenDocument open, PaperOptions options, Progress progress) {
        List<Block> blocks = Blocks.of(open);
        List<Annotation> commented = options.comments() ? commented(open) : List.of();
        Tones tones = new Tones(options.colour());
        Geometry geometry = Geometry.of(!commented.isEmpty());
        Map<Integer, Remark> remarks = new HashMap<>();
        List<NavigableMap<Integer, List<Integer>>> notes = notes(blocks, commented, remarks, tones);
        BlockSetter setter = new BlockSetter(open, codebook, metrics, geometry.width());
        List<PaperLine> lines = new ArrayList<>();
        boolean head = true;
        for (int i = 0; i < blocks.size(); i++) {
            if (!progress.goesOn(i, blocks.size(), "")) {
                return Optional.empty();
            }
            boolean body =
                    blocks.get(i).kind() == Blocks.Kind.BODY || blocks.get(i).kind() == Blocks.Kind.HEADING;
            lines.addAll(setter.lines(blocks.get(i), notes.get(i), head && body && i > 0));
            head &= !body;
        }
        String source =
                Citation.of(open.document().header(), open.document().format()).text();
        Foot foot = new Foot(
                metrics,
                tones,
                geometry.left(),
                commented.isEmpty() ? geometry.right() : geometry.notes() + Geometry.NOTE_WIDTH,
                source);
        return Optional.of(
                new PageMaker(geometry, tones, options.numbers(), codebook, metrics).pages(lines, remarks, foot));
    }

    /** In the order their passages end. */
    private static List<Annotation> commented(OpenDocument open) {
        return open.markup().all().stream()
                .filter(annotation -> !annotation.comment().isBlank())
                .sorted(Comparator.comparingInt(
                        (Annotation annotation) -> annotation.span().end()))
                .toList();
    }

    /** The comments of every block, numbered in the order they are read in. */
    private List<NavigableMap<Integer, List<Integer>>> notes(
            List<Block> blocks, List<Annotation> commented, Map<Integer, Remark> remarks, Tones tones) {
        NavigableMap<Integer, Integer> blockAt = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            blockAt.put(blocks.get(i).span().start(), i);
        }
        List<List<Annotation>> ofBlock = new ArrayList<>();
        blocks.forEach(block -> ofBlock.add(new ArrayList<>()));
        for (Annotation annotation : commented) {
            Map.Entry<Integer, Integer> at =
                    blockAt.lowerEntry(annotation.span().end());
            int block = at == null ? 0 : at.getValue();
            // A document that is nothing but noise has no block to stand beside.
            if (!ofBlock.isEmpty()) {
                ofBlock.get(block).add(annotation);
            }
        }
        List<NavigableMap<Integer, List<Integer>>> notes = new ArrayList<>();
        int number = 0;
        for (List<Annotation> annotations : ofBlock) {
            NavigableMap<Integer, List<Integer>> byEnd = new TreeMap<>();
            for (Annotation annotation : annotations) {
                number++;
                remarks.put(number, Remark.of(number, annotation, codebook, metrics, tones));
                byEnd.computeIfAbsent(annotation.span().end(), end -> new ArrayList<>())
                        .add(number);
            }
            notes.add(byEnd);
        }
        return notes;
    }
}
