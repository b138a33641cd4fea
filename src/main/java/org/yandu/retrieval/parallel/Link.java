package org.yandu.retrieval.parallel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the other text belongs to a stretch of this one.
 *
 * @param to {@code null} when the other text is silent
 * @param confidence from 0 to 1; from about a half on the link is no longer doubtful by itself
 * @param words what both share, folded, the most telling first; those of the headings stand at the front
 * @param akin what both say in words of their own, where the words shared do not tell it
 * @param byTitle whether the headings themselves share telling words
 * @param themes ids of the themes marked in both
 * @param also what else of the other text comes near, the nearest first: one section here is often answered in several there
 */
public record Link(
        Stretch from,
        @Nullable Stretch to,
        double confidence,
        Grade grade,
        List<String> words,
        List<Akin> akin,
        boolean byTitle,
        List<String> themes,
        List<Stretch> also) {

    /** For being kept: all that is told of it, without the wordings it was worked out from. */
    public Link told() {
        return new Link(
                from.named(),
                to == null ? null : to.named(),
                confidence,
                grade,
                words,
                akin,
                byTitle,
                themes,
                also.stream().map(Stretch::named).toList());
    }

    /** The reader says so; what both share is told all the same. */
    static Link pinned(Stretch from, Stretch to, List<String> words) {
        return new Link(from, to, 1, Grade.PINNED, words, List.of(), false, List.of(), List.of());
    }

    /** The reader has marked both with the same themes. */
    public static Link marked(Stretch from, Stretch to, List<String> themes) {
        return new Link(from, to, 1, Grade.SURE, List.of(), List.of(), false, themes, List.of());
    }

    static Link silent(Stretch from) {
        return new Link(from, null, 0, Grade.SILENT, List.of(), List.of(), false, List.of(), List.of());
    }
}
