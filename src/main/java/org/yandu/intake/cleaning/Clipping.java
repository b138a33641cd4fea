package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/** What a program that saves pages as Markdown leaves: its properties between two rules at the top, and its pictures on lines of their own. */
final class Clipping implements NoiseFinder.Rule {

    /** ![图1 组织架构](1.png) says something. Possessive throughout: twenty addresses in one line are too deep for a stack otherwise. */
    private static final Pattern PICTURES =
            Pattern.compile("(?:!\\[(?!\\s*[图表]\\s?\\d)[^\\[\\]]{0,200}+\\]\\((?:[^()]++|\\([^()]*+\\))++\\)\\s*+)++");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        FrontMatter front = FrontMatter.of(text);
        for (TextSpan line : front.lines()) {
            found.add(new Noise(line, front.ofPage() ? Kind.NAVIGATION : Kind.TABLE_DEBRIS, Noise.PROPERTIES));
        }
        for (Line line : lines) {
            if (line.folded().startsWith("![")
                    && PICTURES.matcher(line.folded()).matches()) {
                found.add(new Noise(new TextSpan(line.start(), line.end()), Kind.TABLE_DEBRIS, Noise.REMAINS));
            }
        }
    }
}
