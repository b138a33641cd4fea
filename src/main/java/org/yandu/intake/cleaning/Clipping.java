package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/** What a program that saves pages as Markdown leaves: where the page was, between two rules at the top, and its pictures on lines of their own. */
final class Clipping implements NoiseFinder.Rule {

    private static final String RULE = "---";

    /** Facts between the rules; more is a text. */
    private static final int FACTS = 12;

    private static final Pattern WHERE = Pattern.compile("[\\p{IsHan}a-z_-]{2,12}\\s*:\\s*[\"']?https?://\\S+");

    private static final Pattern FACT = Pattern.compile("[\\p{IsHan}a-z_-]{2,16}\\s*:.*|-\\s.*");

    /** ![图1 组织架构](1.png) says something. Possessive throughout: twenty addresses in one line are too deep for a stack otherwise. */
    private static final Pattern PICTURES =
            Pattern.compile("(?:!\\[(?!\\s*[图表]\\s?\\d)[^\\[\\]]{0,200}+\\]\\((?:[^()]++|\\([^()]*+\\))++\\)\\s*+)++");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        int end = front(lines);
        for (int i = 0; i < end; i++) {
            if (lines.get(i).folded().equals(RULE)
                    || WHERE.matcher(lines.get(i).folded()).matches()) {
                add(lines.get(i), Kind.NAVIGATION, "noise.navigation", found);
            }
        }
        for (Line line : lines) {
            if (line.folded().startsWith("![")
                    && PICTURES.matcher(line.folded()).matches()) {
                add(line, Kind.TABLE_DEBRIS, "noise.remains", found);
            }
        }
    }

    /** Behind the facts at the top that say where the page was, or 0. */
    private static int front(List<Line> lines) {
        if (lines.isEmpty() || !lines.getFirst().folded().equals(RULE)) {
            return 0;
        }
        boolean where = false;
        for (int i = 1; i < Math.min(FACTS, lines.size()); i++) {
            String folded = lines.get(i).folded();
            if (folded.equals(RULE)) {
                return where ? i + 1 : 0;
            }
            if (!FACT.matcher(folded).matches()) {
                return 0;
            }
            where |= WHERE.matcher(folded).matches();
        }
        return 0;
    }

    private static void add(Line line, Kind kind, String reason, List<Noise> found) {
        found.add(new Noise(new TextSpan(line.start(), line.end()), kind, reason));
    }
}
