package org.yandu.exchange.lessons.slides;

import java.util.ArrayList;
import java.util.List;

/** How much goes on a slide. Sizes are of the body that {@link Frame} draws: 850 points wide and 340 high. */
final class Fitting {

    private static final double WIDTH = 850;
    private static final double HEIGHT = 340;

    /** Of the size of the letters, with the room between lines. */
    private static final double LEADING = 1.35;

    /** Between paragraphs, in points. */
    private static final double BETWEEN = 8;

    /** Every level of a list is moved in by so many points. */
    static final double STEP = 28;

    /** Points of the letters in lists. */
    static final int POINTS = 24;

    /** Of passages, from the largest; the last is the smallest that the last row can read. */
    private static final int[] PASSAGE = {36, 32, 28, 24, 20};

    private Fitting() {}

    /** The size in which a passage fits on one slide; the smallest when none does. */
    static int passage(List<String> paragraphs) {
        for (int size : PASSAGE) {
            if (height(paragraphs, size) <= HEIGHT) {
                return size;
            }
        }
        return PASSAGE[PASSAGE.length - 1];
    }

    /** A passage in as many parts as it needs slides, cut where a sentence ends. */
    static List<List<String>> passages(List<String> paragraphs) {
        int size = passage(paragraphs);
        List<List<String>> slides = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String rest = paragraph;
            while (!rest.isEmpty()) {
                now.add(rest);
                if (height(now, size) <= HEIGHT) {
                    break;
                }
                now.removeLast();
                int fits = fitting(now, rest, size);
                if (fits > 0) {
                    now.add(rest.substring(0, fits));
                    rest = rest.substring(fits);
                }
                slides.add(now);
                now = new ArrayList<>();
            }
        }
        if (!now.isEmpty()) {
            slides.add(now);
        }
        return slides;
    }

    /** How many UTF-16 units of a paragraph fit below others; on an empty slide at least something does. */
    private static int fitting(List<String> above, String paragraph, int size) {
        int best = 0;
        int sentence = 0;
        for (int at = 0; at < paragraph.length(); ) {
            at += Character.charCount(paragraph.codePointAt(at));
            List<String> tried = new ArrayList<>(above);
            tried.add(paragraph.substring(0, at));
            if (height(tried, size) > HEIGHT) {
                break;
            }
            best = at;
            if ("。！？；".indexOf(paragraph.charAt(at - 1)) >= 0) {
                sentence = at;
            }
        }
        // A sentence that fills more than half of a slide is cut in itself.
        return sentence > best / 2 ? sentence : above.isEmpty() ? Math.max(best, 1) : sentence;
    }

    /** Lists on as many slides as they need; a line that is longer than a slide has one to itself. */
    static List<List<Slide.Line>> lines(List<Slide.Line> all) {
        List<List<Slide.Line>> slides = new ArrayList<>();
        List<Slide.Line> now = new ArrayList<>();
        double used = 0;
        for (Slide.Line line : all) {
            double more = height(line);
            if (!now.isEmpty() && used + more > HEIGHT) {
                slides.add(now);
                now = new ArrayList<>();
                used = 0;
            }
            now.add(line);
            used += more;
        }
        if (!now.isEmpty()) {
            slides.add(now);
        }
        return slides;
    }

    private static double height(Slide.Line line) {
        return rows(line.words(), POINTS, WIDTH - STEP * (line.level() + 1)) * POINTS * LEADING + BETWEEN;
    }

    private static double height(List<String> paragraphs, int size) {
        return paragraphs.stream()
                .mapToDouble(each -> rows(each, size, WIDTH) * size * LEADING + BETWEEN)
                .sum();
    }

    /** Chinese characters are as wide as they are high; others are taken for little more than half of that. */
    private static long rows(String words, int size, double width) {
        double all = words.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.56 : 1).sum() * size;
        return Math.max(1, (long) Math.ceil(all / width));
    }
}
