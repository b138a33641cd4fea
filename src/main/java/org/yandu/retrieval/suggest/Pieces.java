package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.LineParts;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.retrieval.Grain;
import org.yandu.workspace.OpenDocument;

/**
 * Cuts a text into what can be suggested. Headings, noise, the lines of title, date and source, and tables of contents are none
 * of it: only what the outline counts as a paragraph is.
 */
public final class Pieces {

    /** Folded characters a paragraph or sentence needs to say anything. */
    private static final int LEAST = 8;

    /** A sentence stands within a paragraph that belongs; it needs less to be the one that carries the theme. */
    private static final double CARRIES = 0.35;

    private Pieces() {}

    /** @param grain paragraph or sentence; in text order */
    public static List<Piece> of(OpenDocument open, Grain grain) {
        List<Piece> pieces = new ArrayList<>();
        for (TextSpan paragraph : paragraphs(open)) {
            if (grain == Grain.PARAGRAPH) {
                add(open.version(), paragraph, pieces);
            } else {
                sentences(open.version(), paragraph).forEach(sentence -> add(open.version(), sentence, pieces));
            }
        }
        return pieces;
    }

    /** The paragraphs that the outline counts, without headings that stand in the same line. */
    static List<TextSpan> paragraphs(OpenDocument open) {
        List<TextSpan> lines = open.version().readingLines();
        List<Integer> starts = open.outline().paragraphStarts();
        List<TextSpan> headings = open.outline()
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::span)
                .sorted()
                .toList();
        List<TextSpan> found = new ArrayList<>();
        int line = 0;
        int heading = 0;
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            while (line + 1 < lines.size() && lines.get(line).end() <= start) {
                line++;
            }
            int end = lines.get(line).end();
            if (i + 1 < starts.size()) {
                end = Math.min(end, starts.get(i + 1));
            }
            while (heading < headings.size() && headings.get(heading).end() <= start) {
                heading++;
            }
            for (int next = heading;
                    next < headings.size() && headings.get(next).start() < end;
                    next++) {
                if (headings.get(next).start() > start) {
                    end = headings.get(next).start();
                } else {
                    start = Math.min(end, headings.get(next).end());
                }
            }
            TextSpan trimmed = trimmed(open.version().text(), start, end);
            if (!trimmed.isEmpty()) {
                found.add(trimmed);
            }
        }
        return found;
    }

    private static TextSpan trimmed(String text, int start, int end) {
        int from = start;
        int to = Math.max(start, end);
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static List<TextSpan> sentences(DocumentVersion version, TextSpan paragraph) {
        return new LineParts(version, paragraph).sentences();
    }

    /**
     * The sentences of a paragraph that carry its theme: those that speak for it by themselves, or else the one that speaks for it
     * most.
     */
    static List<Piece> sentences(OpenDocument open, Piece paragraph, ThemeModel model) {
        List<Piece> pieces = new ArrayList<>();
        sentences(open.version(), paragraph.span()).forEach(sentence -> add(open.version(), sentence, pieces));
        List<Piece> carrying = pieces.stream()
                .filter(piece -> model.probability(piece.words()) >= CARRIES)
                .toList();
        if (!carrying.isEmpty()) {
            return carrying;
        }
        return pieces.stream()
                .max(Comparator.comparingDouble(piece -> model.probability(piece.words())))
                .map(List::of)
                .orElse(List.of());
    }

    private static void add(DocumentVersion version, TextSpan span, List<Piece> pieces) {
        Piece piece = piece(version, span);
        if (piece.words().length() >= LEAST) {
            pieces.add(piece);
        }
    }

    static Piece piece(DocumentVersion version, TextSpan span) {
        List<Noise> noise = version.noiseIn(span).stream()
                .map(n -> new Noise(shifted(n.span().intersection(span), span.start()), n.kind(), n.reason()))
                .toList();
        return new Piece(span, span.start(), Folding.fold(span.in(version.text()), noise));
    }

    private static TextSpan shifted(TextSpan span, int by) {
        return new TextSpan(span.start() - by, span.end() - by);
    }
}
