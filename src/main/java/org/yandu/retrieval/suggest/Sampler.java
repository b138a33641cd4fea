package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Rejection;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Meaning;
import org.yandu.document.Document;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.Grain;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** Chooses the texts of a library that themes are learned from, and reads what the reader said in them. */
final class Sampler {

    /**
     * Folded characters of the sample: beyond some hundred reports the counts only repeat themselves, and learning is to take a second
     * or two. Marked documents come first.
     */
    private static final int ENOUGH = 500_000;

    /** A mark covers a paragraph when it holds so many of its characters, or most of it. */
    private static final int LEAST_MARKED = 6;

    /** What was read and left alone was perhaps only not thought of. */
    private static final double UNMARKED = 0.5;

    /** Paragraphs between two marks that were surely read. */
    private static final int NEAR = 3;

    private final Workspace workspace;

    Sampler(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A text of the sample with what was said in it. */
    record Read(List<Piece> pieces, List<Annotation> marks, List<Rejection> rejections) {}

    /** @return the texts; cut short when it is over */
    List<Read> read(Gauge gauge) {
        List<Read> sample = new ArrayList<>();
        int characters = 0;
        Set<Document> order = order();
        for (Document document : order) {
            if (gauge.isUnwanted() || characters > ENOUGH) {
                break;
            }
            OpenDocument open = workspace.version(document.id(), document.currentVersion());
            List<Piece> pieces = Pieces.of(open, Grain.PARAGRAPH);
            sample.add(new Read(pieces, open.markup().all(), workspace.store().rejections(document.currentVersion())));
            characters += pieces.stream().mapToInt(p -> p.words().length()).sum();
            double share = Math.max((double) characters / ENOUGH, (double) sample.size() / order.size());
            gauge.at((int) (100 * Math.min(1, share)), 100);
        }
        return sample;
    }

    /** Marked ones first, then the others evenly over the library. */
    private Set<Document> order() {
        List<Document> all = workspace.state().documents();
        Set<String> marked =
                new LinkedHashSet<>(workspace.store().annotationsPerDocument().keySet());
        workspace.store().rejections().forEach(rejection -> marked.add(rejection.documentId()));
        Set<Document> order = new LinkedHashSet<>();
        all.stream().filter(document -> marked.contains(document.id())).forEach(order::add);
        int stride = Math.max(1, all.size() / 97);
        for (int first = 0; first < stride; first++) {
            for (int at = first; at < all.size(); at += stride) {
                order.add(all.get(at));
            }
        }
        return order;
    }

    /**
     * What the reader said of a theme: the passages its meaning shows as samples belong, and paragraphs with a mark of it or of a theme within
     * it; rejected ones do not, and neither do, less surely, those that were passed over between two of its marks close to each other. A
     * single mark, or all that a search found far and wide, says nothing of what lies between; nor do marks of another theme.
     */
    static List<Example> examples(List<Read> sample, Code code, Codebook codebook) {
        Set<String> family = new LinkedHashSet<>();
        family.add(code.id());
        codebook.subtree(code.id()).forEach(each -> family.add(each.id()));
        Map<String, Example> examples = new LinkedHashMap<>();
        for (Meaning.Sample shown : code.meaning().samples()) {
            String words = Folding.fold(shown.words());
            examples.put(words, new Example(words, true, 1));
        }
        for (Read text : sample) {
            List<Boolean> held = text.pieces().stream()
                    .map(piece -> text.marks().stream()
                            .anyMatch(mark -> mark.codes().stream().anyMatch(family::contains)
                                    && covers(mark.span(), piece.span())))
                    .toList();
            for (int i = 0; i < held.size(); i++) {
                Piece piece = text.pieces().get(i);
                boolean marked = held.get(i);
                boolean rejected = text.rejections().stream()
                        .anyMatch(no -> family.contains(no.codeId()) && covers(no.span(), piece.span()));
                if (marked) {
                    examples.put(piece.words(), new Example(piece.words(), true, 1));
                } else if (rejected) {
                    examples.put(piece.words(), new Example(piece.words(), false, 1));
                } else if (isPassedOver(held, i)) {
                    examples.putIfAbsent(piece.words(), new Example(piece.words(), false, UNMARKED));
                }
            }
        }
        return List.copyOf(examples.values());
    }

    /** @param held which paragraphs of a text are marked */
    static boolean isPassedOver(List<Boolean> held, int at) {
        return held.subList(Math.max(0, at - NEAR), at).contains(true)
                && held.subList(at + 1, Math.min(held.size(), at + 1 + NEAR)).contains(true);
    }

    static boolean covers(TextSpan mark, TextSpan piece) {
        int common = Math.min(mark.end(), piece.end()) - Math.max(mark.start(), piece.start());
        return common >= Math.min(LEAST_MARKED, piece.length());
    }

    /** How many marks of a theme, and how many rejections, there are in the sample. */
    static int marks(List<Read> sample, Code code) {
        return (int) sample.stream()
                .flatMap(text -> text.marks().stream())
                .filter(mark -> mark.codes().contains(code.id()))
                .count();
    }

    static int rejections(List<Read> sample, Code code) {
        return (int) sample.stream()
                .flatMap(text -> text.rejections().stream())
                .filter(no -> no.codeId().equals(code.id()))
                .count();
    }

    /** By what to divide the worth of terms that other themes name as well; terms of the theme's own name stay what they are. */
    static Map<String, Double> shared(Code code, KeyTerms own, Collection<KeyTerms> others) {
        Map<String, Double> shared = new HashMap<>();
        Set<String> named = new LinkedHashSet<>();
        KeyTerms.words(code.name()).forEach(word -> named.addAll(KeyTerms.stretches(word)));
        for (KeyTerms other : others) {
            other.phrases().keySet().forEach(term -> shared.merge(term, 1 + SHARED, (a, b) -> a + SHARED));
            other.parts().keySet().forEach(term -> shared.merge(term, 1 + SHARED, (a, b) -> a + SHARED));
        }
        shared.keySet().removeAll(named);
        shared.keySet()
                .removeIf(
                        term -> !own.phrases().containsKey(term) && !own.parts().containsKey(term));
        return shared;
    }

    private static final double SHARED = 0.7;
}
