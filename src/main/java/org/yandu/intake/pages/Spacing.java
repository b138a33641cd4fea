package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which spaces of a line are its author's. Typesetting pulls characters apart to fill a line or a heading (党 的 十 九 大, 总　则), and
 * some programs draw a space character wherever they did so; a space after 第一章 is meant.
 */
final class Spacing {

    /** A gap between Latin words is a quarter of the size; kerning and tracking stay below this. */
    private static final double WORD = 0.17;

    /** A gap between Chinese characters that is so much wider than the others of the line is meant. */
    private static final double APART = 0.45;

    /** Without a space character drawn, a gap beside a Chinese character must be wider than typesetting makes it. */
    private static final double WIDE = 0.9;

    private static final Pattern MARKER = Pattern.compile(
            "^(?:第[〇零一二三四五六七八九十百千两\\d]{1,6}[编篇章节条部分]{1,2}|[(（〔\\[][一二三四五六七八九十百\\d]{1,4}[)）〕\\]]|[一二三四五六七八九十百]{1,4}[、.．]"
                    + "|附[件录表图][一二三四五六七八九十\\d]*|\\d{1,3}(?:[.．]\\d{1,3}){0,4}[、.．]?)$");

    private Spacing() {}

    /** @param drawn from left to right, spaces included */
    static List<Glyph> spaced(List<Glyph> drawn) {
        List<Glyph> inked = new ArrayList<>();
        List<Boolean> spaceBefore = new ArrayList<>();
        boolean space = false;
        for (Glyph glyph : drawn) {
            if (glyph.isBlank()) {
                space = true;
            } else {
                inked.add(glyph);
                spaceBefore.add(space);
                space = false;
            }
        }
        double usual = usualGap(inked);
        List<Glyph> out = new ArrayList<>();
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < inked.size(); i++) {
            Glyph glyph = inked.get(i);
            if (i > 0 && isMeant(inked.get(i - 1), glyph, spaceBefore.get(i), usual, start)) {
                out.add(Glyph.space(inked.get(i - 1), " "));
            }
            start.append(glyph.text());
            out.add(glyph);
        }
        return unspacedWords(out);
    }

    private static boolean isMeant(Glyph before, Glyph after, boolean drawn, double usual, StringBuilder start) {
        double size = Math.max(before.size(), after.size());
        double gap = (after.x() - before.right()) / size;
        boolean wideBefore = before.isWide();
        boolean wideAfter = after.isWide();
        if (!wideBefore && !wideAfter) {
            return drawn ? gap > -0.3 : gap > WORD;
        }
        if ((drawn || gap > APART)
                && start.length() <= 12
                && gap - usual > 0.15
                && MARKER.matcher(start).matches()) {
            return true;
        }
        if (wideBefore && wideAfter) {
            return gap - usual >= (drawn ? APART : WIDE);
        }
        // A space typed between Chinese and Latin is kept; the quarter that typesetting puts there is not.
        return drawn && gap - Math.max(0, usual) > WORD || gap - usual >= WIDE;
    }

    /** The gap that most neighbouring Chinese characters of the line have, in parts of the size. */
    private static double usualGap(List<Glyph> inked) {
        double[] gaps = new double[inked.size()];
        int n = 0;
        for (int i = 1; i < inked.size(); i++) {
            Glyph before = inked.get(i - 1);
            Glyph after = inked.get(i);
            if (before.isWide() && after.isWide()) {
                gaps[n++] = (after.x() - before.right()) / Math.max(before.size(), after.size());
            }
        }
        if (n == 0) {
            return 0;
        }
        Arrays.sort(gaps, 0, n);
        return gaps[(n - 1) / 2];
    }

    /** Ideographs that all stand alone are one word pulled apart: 总 则, 张 伟. */
    private static List<Glyph> unspacedWords(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(g -> text.append(g.text().length() == 1 ? g.text() : "x"));
        Matcher alone =
                Pattern.compile("(?<![^ ])\\p{IsHan}(?: \\p{IsHan})+(?![^ ])").matcher(text);
        boolean[] dropped = new boolean[glyphs.size()];
        while (alone.find()) {
            for (int i = alone.start(); i < alone.end(); i++) {
                dropped[i] = glyphs.get(i).id() < 0;
            }
        }
        List<Glyph> left = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (!dropped[i]) {
                left.add(glyphs.get(i));
            }
        }
        return left;
    }
}
