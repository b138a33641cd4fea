package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.yandu.document.Problem.Kind;

/** Notes every character and every straight line of OFD pages. */
final class OfdPen {

    /** OFD measures in millimetres. */
    static final double POINTS = 72 / 25.4;

    /** Where a file gives no advance, and for the last character of a run. */
    private static final double LATIN = 0.5;

    /** Wider than any Latin letter but W; more is room left between two. */
    private static final double WIDEST = 0.9;

    private static final double[] PLAIN = {1, 0, 0, 1, 0, 0};

    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    /** A point moved or drawn to, or the way back to where the figure began: frames of cells are closed with it. */
    private static final Pattern POINT = Pattern.compile("([MSL])\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)|C");

    /** White space of the file's own layout around a run. Blanks without a line end are the page's: two set a paragraph in, and have their advances. */
    private static final Pattern LAYOUT = Pattern.compile("^[ \\t]*[\\r\\n]\\s*|[ \\t]*[\\r\\n]\\s*$");

    private final Set<String> boldFonts;
    private List<Ink> ink = new ArrayList<>();
    private List<Rule> rules = new ArrayList<>();
    private double pictured;
    private int glyphs;
    private int nameless;

    OfdPen(int from, Set<String> boldFonts) {
        this.glyphs = from;
        this.boldFonts = boldFonts;
    }

    void begin() {
        ink = new ArrayList<>();
        rules = new ArrayList<>();
        pictured = 0;
    }

    List<Ink> ink() {
        return ink;
    }

    List<Rule> rules() {
        return rules;
    }

    /** What the pictures of the page cover, in square points, added up. */
    double pictured() {
        return pictured;
    }

    /** Characters met so far, also the last id. */
    int glyphs() {
        return glyphs;
    }

    int nameless() {
        return nameless;
    }

    /** Follows one layer or template. */
    void follow(Element content) {
        content.stream().forEach(element -> {
            switch (OfdXml.name(element)) {
                case "TextObject" -> text(element);
                case "PathObject" -> path(element);
                case "ImageObject" -> picture(element);
                default -> {}
            }
        });
    }

    private void picture(Element object) {
        double[] box = OfdXml.box(object.attr("Boundary"));
        pictured += box[2] * box[3];
    }

    private void text(Element object) {
        double[] box = OfdXml.box(object.attr("Boundary"));
        double[] matrix = matrix(object);
        double size = OfdXml.number(object.attr("Size"));
        boolean bold = OfdXml.number(object.attr("Weight")) >= 600 || boldFonts.contains(object.attr("Font"));
        double x = 0;
        double y = 0;
        for (Element code : OfdXml.children(object, "TextCode")) {
            // Where a run says nothing it begins where the one before began.
            x = code.hasAttr("X") ? OfdXml.number(code.attr("X")) : x;
            y = code.hasAttr("Y") ? OfdXml.number(code.attr("Y")) : y;
            run(object, code, new double[] {x, y, size}, matrix, box, bold);
        }
    }

    private void run(Element object, Element code, double[] at, double[] matrix, double[] box, boolean bold) {
        List<String> characters = characters(object, code.wholeText());
        double[] across = deltas(code.attr("DeltaX"), characters.size());
        double[] down = deltas(code.attr("DeltaY"), characters.size());
        double x = at[0];
        double y = at[1];
        double size = at[2];
        for (int i = 0; i < characters.size(); i++) {
            String character = characters.get(i);
            boolean wide = Wide.is(character.codePointAt(0));
            double natural = wide ? size : LATIN * size;
            boolean given = i < across.length;
            boolean fall = i < down.length && Math.abs(down[i]) > 0.3 * size && (!given || across[i] == 0)
                    || !given && i > 0 && i - 1 < down.length && across.length == 0;
            double width = !given || fall ? natural : Math.min(Math.abs(across[i]), wide ? size : WIDEST * size);
            note(character, new double[] {x, y, x + Math.max(width, 0.01), y, size}, matrix, box, bold, fall);
            x += fall ? 0 : given ? across[i] : natural;
            y += i < down.length ? down[i] : 0;
        }
    }

    private void note(String character, double[] at, double[] matrix, double[] box, boolean bold, boolean upright) {
        if (++glyphs > PdfPen.MOST_GLYPHS) {
            throw new Excess(Kind.FILE_TOO_LARGE);
        }
        nameless += character.codePoints().allMatch(PdfPen::isPrivate) ? 1 : 0;
        String text = Radicals.unified(character);
        double size = at[4] * Math.hypot(matrix[2], matrix[3]) * POINTS;
        if (!text.isEmpty() && size > 0.1 && size < 5000) {
            double[] from = shown(at[0], at[1], matrix, box);
            double[] to = shown(at[2], at[3], matrix, box);
            ink.add(new Ink(glyphs, text, from[0], from[1], to[0], to[1], size, bold, upright));
        }
    }

    private static double[] shown(double x, double y, double[] matrix, double[] box) {
        return new double[] {
            box[0] + (matrix[0] * x + matrix[2] * y + matrix[4]) * POINTS,
            box[1] + (matrix[1] * x + matrix[3] * y + matrix[5]) * POINTS
        };
    }

    private static double[] matrix(Element object) {
        double[] matrix = OfdXml.numbers(object.attr("CTM"));
        return matrix.length < PLAIN.length ? PLAIN : matrix;
    }

    /** Characters; those that share one picture, as fi may, are one. */
    private static List<String> characters(Element object, String words) {
        int[] codes = LAYOUT.matcher(words).replaceAll("").codePoints().toArray();
        int[] together = new int[codes.length];
        Arrays.fill(together, 1);
        for (Element transform : OfdXml.children(object, "CGTransform")) {
            int at = (int) OfdXml.number(transform.attr("CodePosition"));
            int count = (int) OfdXml.number(transform.attr("CodeCount"));
            int pictures = (int) Math.max(1, OfdXml.number(transform.attr("GlyphCount")));
            if (at >= 0 && at < codes.length && count > pictures && at + count <= codes.length) {
                together[at] = count - pictures + 1;
            }
        }
        List<String> characters = new ArrayList<>();
        for (int i = 0; i < codes.length; i += together[i]) {
            characters.add(new String(codes, i, together[i]));
        }
        return characters;
    }

    /** {@code 3 g 4 5.2 2} is 3, four times 5.2, 2. */
    static double[] deltas(String list, int most) {
        String[] words = BETWEEN.split(list.strip());
        double[] deltas = new double[most];
        int n = 0;
        for (int i = 0; i < words.length && n < most && !words[0].isEmpty(); i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) Math.clamp(OfdXml.number(words[i + 1]), 0, (double) most - n);
                Arrays.fill(deltas, n, n + times, OfdXml.number(words[i + 2]));
                n += times;
                i += 2;
            } else {
                deltas[n++] = OfdXml.number(words[i]);
            }
        }
        return Arrays.copyOf(deltas, n);
    }

    private void path(Element object) {
        double[] box = OfdXml.box(object.attr("Boundary"));
        double[] matrix = matrix(object);
        String data = OfdXml.text(object, "AbbreviatedData");
        Matcher point = POINT.matcher(data == null ? "" : data);
        double[] begun = shown(0, 0, matrix, box);
        double[] pen = begun;
        while (point.find() && rules.size() < 5000) {
            boolean back = point.group(1) == null;
            double[] to =
                    back ? begun : shown(OfdXml.number(point.group(2)), OfdXml.number(point.group(3)), matrix, box);
            if (back || point.group(1).equals("L")) {
                rule(pen, to);
            } else {
                begun = to;
            }
            pen = to;
        }
    }

    private void rule(double[] from, double[] to) {
        Rule rule = new Rule(
                Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]));
        if (rule.isLevel() || rule.isUpright()) {
            rules.add(rule);
        }
    }
}
