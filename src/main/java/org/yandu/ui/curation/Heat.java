package org.yandu.ui.curation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.agreement.ClassText.Run;
import org.yandu.curation.agreement.Grain;
import org.yandu.curation.view.ClassView;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.workspace.OpenDocument;

/** How many of a class have marked what, line by line as it is read; without noise. */
final class Heat {

    /** From here on a stretch is as strong as can be: shares of those who marked anything in the text. */
    private static final double[] STEPS = {0, 0.2, 0.4, 0.6, 0.8};

    /** The number of steps that can be told apart: 1 for few, this for nearly all. */
    static final int LEVELS = STEPS.length;

    /**
     * Part of a line.
     *
     * @param span in UTF-16 units of the text
     * @param coders how many have marked it
     */
    record Part(TextSpan span, int coders) {}

    /**
     * @param most the highest number of its parts
     * @param heading whether it is one
     */
    record Line(TextSpan span, List<Part> parts, int most, boolean heading) {}

    private Heat() {}

    /** @param code id of a theme; {@code null} for marked at all */
    static List<Line> of(OpenDocument open, ClassView view, @Nullable String code) {
        List<Run> runs = view.text().runs(code, Grain.CHARACTER);
        List<TextSpan> headings = open.outline()
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::span)
                .sorted()
                .toList();
        List<Line> lines = new ArrayList<>();
        int run = 0;
        int heading = 0;
        for (TextSpan line : open.version().readingLines()) {
            while (run < runs.size() - 1 && runs.get(run).end() <= line.start()) {
                run++;
            }
            while (heading < headings.size() - 1 && headings.get(heading).end() <= line.start()) {
                heading++;
            }
            List<Part> parts = parts(open, line, runs, run);
            if (parts.stream()
                    .anyMatch(part -> !open.version().quote(part.span()).isBlank())) {
                boolean isHeading = !headings.isEmpty() && headings.get(heading).contains(line.start());
                int most = parts.stream().mapToInt(Part::coders).max().orElse(0);
                lines.add(new Line(line, parts, most, isHeading));
            }
        }
        return lines;
    }

    private static List<Part> parts(OpenDocument open, TextSpan line, List<Run> runs, int first) {
        List<Part> parts = new ArrayList<>();
        int from = line.start();
        for (Noise noise : open.version().noiseIn(line)) {
            add(parts, runs, first, from, noise.span().start());
            from = Math.max(from, noise.span().end());
        }
        add(parts, runs, first, from, line.end());
        return parts;
    }

    private static void add(List<Part> parts, List<Run> runs, int first, int from, int to) {
        for (int i = first; i < runs.size() && runs.get(i).start() < to; i++) {
            int start = Math.max(from, runs.get(i).start());
            int end = Math.min(to, runs.get(i).end());
            if (start < end) {
                parts.add(new Part(new TextSpan(start, end), runs.get(i).coders()));
            }
        }
    }

    /** 0 for none, 1 to {@link #LEVELS}. */
    static int level(int coders, int readers) {
        if (coders == 0 || readers == 0) {
            return 0;
        }
        double share = (double) coders / readers;
        int level = 1;
        while (level < STEPS.length && share >= STEPS[level]) {
            level++;
        }
        return level;
    }

    /** From which share on, in percent, a level is used. */
    static int percent(int level) {
        return (int) Math.round(STEPS[level - 1] * 100);
    }
}
