package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * A word of sites alone on a line between two sentences: 打印, and below it 是那时候的新鲜事。 Beside a menu, a counter or a footer it is a button that
 * was copied; in a text that shows no site otherwise, the text speaks of it.
 */
final class LoneWords {

    private static final double ALL = 0.95;

    /** A longer line is no single button. */
    private static final int WORD = 8;

    private static final Pattern GOES_ON = Pattern.compile("[也就却正便]?是|不是|的");

    /** The last word of a text; nothing else need stand there. */
    private static final String END = "完";

    private LoneWords() {}

    /** Gives back what rules took of such words, where all that shows a site are they. */
    static void release(List<Line> lines, List<Noise> known, List<Noise> found) {
        List<TextSpan> lone = IntStream.range(0, lines.size())
                .filter(i -> isLone(lines, i))
                .mapToObj(i -> new TextSpan(lines.get(i).start(), lines.get(i).end()))
                .toList();
        boolean site = known.stream().anyMatch(LoneWords::isOfPage)
                || found.stream().anyMatch(noise -> isOfPage(noise) && !lone.contains(noise.span()));
        if (!site) {
            found.removeIf(noise -> isOfPage(noise) && lone.contains(noise.span()));
        }
        IntStream.range(0, lines.size())
                .filter(i -> goesOn(lines, i))
                .mapToObj(lines::get)
                .forEach(line -> {
                    TextSpan span = new TextSpan(line.start(), line.end());
                    found.removeIf(noise -> isOfPage(noise) && noise.span().equals(span));
                });
    }

    /** Whether the next line says what the word is: nobody presses that, whatever page is around it. */
    static boolean goesOn(List<Line> lines, int i) {
        return i + 1 < lines.size()
                && lines.get(i).length() <= WORD
                && GOES_ON.matcher(lines.get(i + 1).folded()).lookingAt()
                && isLone(lines, i);
    }

    static boolean isLone(List<Line> lines, int i) {
        String folded = lines.get(i).folded();
        if (folded.length() > WORD
                || i == 0
                || !LineChars.isSpoken(lines.get(i - 1).folded())) {
            return false;
        }
        if (i + 1 == lines.size()) {
            return folded.equals(END);
        }
        SiteWords.Cover cover = SiteWords.in(folded);
        return LineChars.isSpoken(lines.get(i + 1).folded())
                && cover.share() > ALL
                && !LineChars.hasDigit(folded)
                && folded.chars().allMatch(Character::isLetter);
    }

    private static boolean isOfPage(Noise noise) {
        return noise.kind() == Kind.NAVIGATION
                || noise.kind() == Kind.BREADCRUMB
                || noise.kind() == Kind.COUNTER
                || noise.kind() == Kind.SHARE
                || noise.kind() == Kind.FOOTER;
    }
}
