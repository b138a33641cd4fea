package org.yandu.exchange.codebooks;

import java.util.ArrayList;
import java.util.List;
import org.yandu.codebook.Meaning.Sample;

/** Examples of a theme in one cell of a table, a line for each: {@code words —— source}; line ends in the words are written as ⏎. */
final class SampleCell {

    private static final String BEFORE_SOURCE = " ——";
    private static final String LINE_END = "⏎";

    private SampleCell() {}

    static String write(List<Sample> samples) {
        List<String> lines = new ArrayList<>();
        for (Sample sample : samples) {
            String words = sample.words().strip().replace("\n", LINE_END);
            boolean sourced = !sample.source().isBlank() || words.contains(BEFORE_SOURCE);
            lines.add(sourced ? (words + BEFORE_SOURCE + " " + sample.source().strip()).strip() : words);
        }
        return String.join("\n", lines);
    }

    /** What has no source is an example as well: somebody may have written it by hand. */
    static List<Sample> read(String cell) {
        List<Sample> samples = new ArrayList<>();
        for (String line : cell.split("\n")) {
            if (!line.isBlank()) {
                int at = line.lastIndexOf(BEFORE_SOURCE);
                String words = at < 0 ? line : line.substring(0, at);
                String source = at < 0 ? "" : line.substring(at + BEFORE_SOURCE.length());
                samples.add(new Sample(words.strip().replace(LINE_END, "\n"), source.strip()));
            }
        }
        return samples;
    }
}
