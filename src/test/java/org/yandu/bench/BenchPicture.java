package org.yandu.bench;

import java.util.List;
import java.util.Locale;

/** What was measured beside what it should be: a bar for each goal, whose line is at the same place for all. */
final class BenchPicture {

    private static final int ROW = 24;
    private static final int TOP = 56;
    private static final int NAMES = 430;
    /** Width of what is allowed, in px. */
    private static final int ALLOWED = 300;
    /** Bars go on beyond the line up to one and a half of it. */
    private static final double MOST = 1.5;

    private final List<Figure> figures;
    private final String machine;

    BenchPicture(List<Figure> figures, String machine) {
        this.figures =
                figures.stream().filter(figure -> !figure.goal().isNone()).toList();
        this.machine = machine;
    }

    String svg() {
        int height = TOP + ROW * figures.size() + 16;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1160\" height=\"%d\" viewBox=\"0 0 1160 %d\" "
                        + "font-family=\"Noto Sans SC, sans-serif\" font-size=\"13\">%n"
                        + "<rect width=\"1160\" height=\"%d\" fill=\"#FBFAF7\"/>%n",
                height,
                height,
                height));
        text(svg, 16, 26, "#22242A", "start", "measured / allowed   " + machine);
        int line = NAMES + ALLOWED;
        text(svg, line, TOP - 10, "#6B6F76", "middle", "goal");
        for (int i = 0; i < figures.size(); i++) {
            bar(svg, figures.get(i), TOP + i * ROW);
        }
        svg.append(String.format(
                "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#22242A\"/>%n</svg>%n",
                line, line, TOP - 4, height - 12));
        return svg.toString();
    }

    /** What misses its goal is told by its sign as well as by its colour. */
    private static void bar(StringBuilder svg, Figure figure, int y) {
        double used = Math.min(figure.used(), MOST);
        String colour = figure.isMet() ? "#2F7D5B" : "#B4441F";
        text(svg, NAMES - 10, y + 16, "#22242A", "end", figure.area() + ": " + figure.what());
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" fill=\"%s\"/>%n",
                NAMES,
                y + 5,
                Math.max(2, used * ALLOWED),
                colour));
        String said = Figure.shown(figure.judged()) + " " + figure.unit() + "  ("
                + figure.goal().words() + ")" + (figure.isMet() ? "" : " ✗");
        text(svg, NAMES + (int) (MOST * ALLOWED) + 8, y + 16, "#22242A", "start", said);
    }

    private static void text(StringBuilder svg, int x, int y, String colour, String anchor, String words) {
        String safe = words.replace("&", "&amp;").replace("<", "&lt;");
        svg.append(String.format(
                "<text x=\"%d\" y=\"%d\" fill=\"%s\" text-anchor=\"%s\">%s</text>%n", x, y, colour, anchor, safe));
    }
}
