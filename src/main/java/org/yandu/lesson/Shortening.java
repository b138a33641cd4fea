package org.yandu.lesson;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Content.Passage;

/**
 * A passage laid out for shortening: all its words in a row, those that are left out too, without the noise between them. What is chosen
 * in this row is a stretch of the text.
 */
public final class Shortening {

    /**
     * A part of the row.
     *
     * @param leftOut whether …… stands for it
     */
    public record Part(String words, boolean leftOut) {}

    private final Passage passage;
    private final String words;
    /** For each unit of the row where it stands in the text. */
    private final int[] origins;

    private Shortening(Passage passage, String words, int[] origins) {
        this.passage = passage;
        this.words = words;
        this.origins = origins;
    }

    public static Shortening of(DocumentVersion version, Passage passage) {
        TextSpan span = passage.anchor().span();
        StringBuilder words = new StringBuilder();
        int[] origins = new int[span.length()];
        int from = span.start();
        List<TextSpan> noise =
                new ArrayList<>(version.noiseIn(span).stream().map(Noise::span).toList());
        noise.add(new TextSpan(span.end(), span.end()));
        for (TextSpan gap : noise) {
            for (int at = from; at < Math.min(gap.start(), span.end()); at++) {
                origins[words.length()] = at;
                words.append(version.text().charAt(at));
            }
            from = Math.max(from, gap.end());
        }
        return new Shortening(passage, words.toString(), origins);
    }

    /** All words in a row. */
    public String words() {
        return words;
    }

    /** The row from left to right, in parts that are kept and parts that are left out by turns. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.length(); at++) {
            if (at == words.length() || isLeftOut(at) != isLeftOut(from)) {
                parts.add(new Part(words.substring(from, at), isLeftOut(from)));
                from = at;
            }
        }
        return parts;
    }

    private boolean isLeftOut(int at) {
        return passage.cuts().stream().anyMatch(cut -> cut.contains(origins[at]));
    }

    /**
     * Leaves out what is chosen; where nothing else than left-out words is chosen, they come back.
     *
     * @param chosen in UTF-16 units of the row, not empty; halves of a character count as the whole
     * @return the passage as it was, where everything would be left out
     */
    public Passage toggle(TextSpan chosen) {
        int start = low(chosen.start()) ? chosen.start() - 1 : chosen.start();
        int end = low(chosen.end()) ? chosen.end() + 1 : chosen.end();
        boolean back = true;
        for (int at = start; at < end; at++) {
            back &= isLeftOut(at);
        }
        boolean[] out = new boolean[words.length()];
        boolean some = false;
        for (int at = 0; at < out.length; at++) {
            out[at] = at >= start && at < end ? !back : isLeftOut(at);
            some |= !out[at] && !Character.isWhitespace(words.charAt(at));
        }
        return some ? passage.cutting(cuts(out)) : passage;
    }

    private boolean low(int at) {
        return at > 0 && at < words.length() && Character.isSurrogatePair(words.charAt(at - 1), words.charAt(at));
    }

    private List<TextSpan> cuts(boolean[] out) {
        List<TextSpan> cuts = new ArrayList<>();
        for (int at = 0; at < out.length; at++) {
            int from = at;
            while (at < out.length && out[at]) {
                at++;
            }
            if (at > from) {
                cuts.add(new TextSpan(origins[from], origins[at - 1] + 1));
            }
        }
        return cuts;
    }
}
