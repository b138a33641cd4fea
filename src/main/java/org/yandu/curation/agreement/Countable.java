package org.yandu.curation.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * What of a text coders can agree about: its lines as they are read, without empty ones and without noise. Nobody is meant to mark
 * navigation or advertising, and that nobody did says nothing. Places are code points.
 */
final class Countable {

    /** Ascending and apart, none empty. */
    private final List<TextSpan> stretches = new ArrayList<>();

    private final List<Integer> before = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private int length;

    Countable(DocumentVersion version) {
        for (TextSpan line : version.readingLines()) {
            if (!version.quote(line).isBlank()) {
                lines.add(length);
                line(version, line);
            }
        }
    }

    private void line(DocumentVersion version, TextSpan line) {
        int from = line.start();
        for (Noise noise : version.noiseIn(line)) {
            add(version, from, noise.span().start());
            from = Math.max(from, noise.span().end());
        }
        add(version, from, line.end());
    }

    private void add(DocumentVersion version, int from, int to) {
        if (from < to) {
            TextSpan stretch = version.codePoints().fromUtf16(new TextSpan(from, to));
            stretches.add(stretch);
            before.add(length);
            length += stretch.length();
        }
    }

    int length() {
        return length;
    }

    /** Where they begin, among what counts. */
    int[] lines() {
        return lines.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Of a place in the text its place among what counts; of one outside, that of what follows. */
    int at(int place) {
        // Stands right before whatever begins here.
        int found = Collections.binarySearch(stretches, new TextSpan(place, Integer.MAX_VALUE));
        int last = -found - 2;
        if (last + 1 < stretches.size() && stretches.get(last + 1).start() == place) {
            last++;
        }
        return last < 0
                ? 0
                : before.get(last)
                        + Math.min(
                                stretches.get(last).length(),
                                place - stretches.get(last).start());
    }

    TextSpan at(TextSpan span) {
        int from = at(span.start());
        return new TextSpan(from, Math.max(from, at(span.end())));
    }
}
