package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** Which stretches of a text are noise when the reader marks or unmarks some, and what follows for its annotations. */
final class NoiseEditing {

    private NoiseEditing() {}

    /** All noise, with a stretch more; empty when no word of the text is in it. */
    static Optional<List<Noise>> mark(OpenDocument open, TextSpan span) {
        DocumentVersion version = open.version();
        Optional<TextSpan> tidy = Passages.tidy(version, span);
        if (tidy.isEmpty()) {
            return Optional.empty();
        }
        TextSpan whole = tidy.get();
        List<Noise> rest = new ArrayList<>();
        List<TextSpan> spacing = new ArrayList<>();
        for (Noise noise : version.noise()) {
            if (!noise.span().overlaps(whole)) {
                rest.add(noise);
            } else if (noise.kind().isForm()) {
                rest.add(noise);
                spacing.add(noise.span());
            } else {
                whole = new TextSpan(
                        Math.min(whole.start(), noise.span().start()),
                        Math.max(whole.end(), noise.span().end()));
            }
        }
        for (TextSpan part : without(whole, spacing)) {
            rest.add(new Noise(part, Noise.Kind.MARKED, "noise.marked"));
        }
        rest.sort(Comparator.comparing(Noise::span));
        return Optional.of(rest);
    }

    /** All noise but what lies in a stretch, and what belongs to that across mere spacing; empty when there is none. */
    static Optional<List<Noise>> unmark(DocumentVersion version, TextSpan span) {
        List<Noise> all = version.noise();
        List<Noise> rest = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int end = i + 1;
            while (end < all.size()
                    && all.get(end).span().start() == all.get(end - 1).span().end()) {
                end++;
            }
            List<Noise> chain = all.subList(i, end);
            boolean meant = chain.stream()
                    .filter(noise -> !noise.kind().isForm())
                    .anyMatch(
                            noise -> noise.span().overlaps(span) || noise.span().contains(span.start()));
            chain.stream().filter(noise -> !meant || noise.kind().isForm()).forEach(rest::add);
            i = end;
        }
        return rest.size() == all.size() ? Optional.empty() : Optional.of(rest);
    }

    /** The version with other noise, and every annotation whose words are others by that. */
    static List<Edit> edits(OpenDocument open, List<Noise> noise) {
        DocumentVersion before = open.version();
        DocumentVersion after = before.withNoise(noise);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.OfVersion(before, after));
        for (Annotation annotation : open.markup().all()) {
            Anchor now = Anchor.of(after, annotation.span());
            boolean ours = annotation.anchor().equals(Anchor.of(before, annotation.span()));
            boolean otherWords =
                    !annotation.anchor().quote().exact().equals(now.quote().exact());
            // Another program's context stays as it was given, as long as the words are the same.
            if (otherWords || (ours && !annotation.anchor().equals(now))) {
                edits.add(new Edit.OfAnnotation(annotation, annotation.in(after.id(), now)));
            }
        }
        return edits;
    }

    /** A stretch in pieces; others are in text order. */
    private static List<TextSpan> without(TextSpan whole, List<TextSpan> others) {
        List<TextSpan> pieces = new ArrayList<>();
        int from = whole.start();
        for (TextSpan other : others) {
            if (other.start() > from) {
                pieces.add(new TextSpan(from, other.start()));
            }
            from = Math.max(from, other.end());
        }
        if (from < whole.end()) {
            pieces.add(new TextSpan(from, whole.end()));
        }
        return pieces;
    }
}
