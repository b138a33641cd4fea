package org.yandu.workspace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.anchor.Reanchoring;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * The reader's word about noise, carried to a newer text: what he marked is noise there, and lines that stood as text in the older
 * one stay text, whatever the rules say of the new file. That includes what a better rule would find now; what has been read as
 * text is not taken away silently.
 */
final class ReadersNoise {

    private final DocumentVersion next;
    private final DocumentVersion old;
    private final BitSet covered = new BitSet();
    private final Map<String, List<Integer>> lines = new HashMap<>();

    private ReadersNoise(DocumentVersion next, DocumentVersion old) {
        this.next = next;
        this.old = old;
        old.noise().stream()
                .filter(noise -> !noise.kind().isForm())
                .forEach(noise -> covered.set(noise.span().start(), noise.span().end()));
        String text = old.text();
        for (int from = 0; from <= text.length(); ) {
            int end = lineEnd(text, from);
            if (end > from) {
                lines.computeIfAbsent(text.substring(from, end), key -> new ArrayList<>(1))
                        .add(from);
            }
            from = end + 1;
        }
    }

    /** @param next the newer version with what the rules found in it */
    static DocumentVersion carried(DocumentVersion next, DocumentVersion old, Reanchoring reanchoring) {
        List<Noise> all = new ArrayList<>(next.noise());
        if (!all.isEmpty()) {
            all.removeIf(new ReadersNoise(next, old)::wasText);
        }
        for (Noise noise : old.noise()) {
            if (noise.kind() == Noise.Kind.MARKED) {
                Successor.place(noise.span(), reanchoring)
                        .filter(span -> all.stream().noneMatch(n -> n.span().overlaps(span)))
                        .ifPresent(span -> all.add(new Noise(span, noise.kind(), noise.reason())));
            }
        }
        all.sort(Comparator.comparing(Noise::span));
        return all.equals(next.noise()) ? next : next.withNoise(all);
    }

    /** Whether the same line stood in the older text, wherever it did, with these words read as text. */
    private boolean wasText(Noise noise) {
        TextSpan span = noise.span();
        if (noise.kind() == Noise.Kind.MARKED || noise.kind().isForm() || span.isEmpty()) {
            return false;
        }
        String text = next.text();
        int from = text.lastIndexOf('\n', span.start() - 1) + 1;
        int end = lineEnd(text, span.end() - 1);
        List<Integer> places = lines.getOrDefault(text.substring(from, lineEnd(text, from)), List.of());
        boolean found = false;
        for (int place : places) {
            boolean same = old.text().regionMatches(place, text, from, end - from)
                    && place + end - from <= old.text().length()
                    && lineEnd(old.text(), place + end - from) == place + end - from;
            int start = place + span.start() - from;
            int covering = same ? covered.nextSetBit(start) : -1;
            if (same && covering >= 0 && covering < start + span.length()) {
                return false;
            }
            found |= same;
        }
        return found;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
