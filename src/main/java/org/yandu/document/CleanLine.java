package org.yandu.document;

import java.util.List;

/** A line, or a part of one, without the noise in it, and the way back to the text. Offsets are UTF-16 units. */
final class CleanLine {

    private final TextSpan source;
    private final String text;

    /** Where in the clean line something was taken out, and where in the text it goes on; ascending. */
    private final int[] cuts;

    private final int[] resumes;

    /** Noise through and through is taken for text: a reader may point at it as well. */
    CleanLine(DocumentVersion version, TextSpan source) {
        this.source = source;
        List<Noise> noise = version.quote(source).isBlank() ? List.of() : version.noiseIn(source);
        StringBuilder clean = new StringBuilder(source.length());
        this.cuts = new int[noise.size()];
        this.resumes = new int[noise.size()];
        String whole = version.text();
        int from = source.start();
        for (int i = 0; i < noise.size(); i++) {
            TextSpan gone = noise.get(i).span().intersection(source);
            clean.append(whole, from, gone.start());
            from = gone.end();
            cuts[i] = clean.length();
            resumes[i] = from;
        }
        this.text = clean.append(whole, from, source.end()).toString();
    }

    String text() {
        return text;
    }

    /** A place inside noise is where the noise was. */
    int fromSource(int offset) {
        int base = source.start();
        int clean = 0;
        for (int i = 0; i < cuts.length; i++) {
            int gone = base + cuts[i] - clean;
            if (offset < gone) {
                break;
            }
            if (offset < resumes[i]) {
                return cuts[i];
            }
            clean = cuts[i];
            base = resumes[i];
        }
        return Math.clamp(clean + (long) offset - base, 0, text.length());
    }

    /** Noise before its first and behind its last character is left out, noise between them is not. */
    TextSpan toSource(TextSpan clean) {
        int start = place(clean.start(), true);
        return new TextSpan(start, Math.max(start, place(clean.end(), false)));
    }

    /** @param behind whether what was taken out at this very place lies before it */
    private int place(int offset, boolean behind) {
        int base = source.start();
        int clean = 0;
        for (int i = 0; i < cuts.length && (behind ? cuts[i] <= offset : cuts[i] < offset); i++) {
            clean = cuts[i];
            base = resumes[i];
        }
        return base + offset - clean;
    }
}
