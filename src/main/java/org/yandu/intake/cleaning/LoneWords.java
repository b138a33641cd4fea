package org.yandu.intake.cleaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
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

    /** 分享到: is no sentence. */
    private static final int LEAST_LEAD = 6;

    private LoneWords() {}

    /** Gives back what rules took of such words, where all that shows a site are they. */
    static void release(List<Line> lines, List<Noise> known, List<Noise> found) {
        Set<TextSpan> lone = spans(lines, LoneWords::isLone);
        Set<TextSpan> own = spans(lines, LoneWords::goesOn);
        boolean site = known.stream().anyMatch(LoneWords::isOfPage)
                || found.stream().anyMatch(noise -> isOfPage(noise) && !lone.contains(noise.span()));
        if (!site) {
            own.addAll(lone);
        }
        found.removeIf(noise -> own.contains(noise.span()) && (isOfPage(noise) || noise.kind() == Kind.TABLE_DEBRIS));
    }

    private static Set<TextSpan> spans(List<Line> lines, BiPredicate<List<Line>, Integer> of) {
        Set<TextSpan> spans = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (of.test(lines, i)) {
                spans.add(new TextSpan(lines.get(i).start(), lines.get(i).end()));
            }
        }
        return spans;
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
        if (folded.length() > WORD || i == 0 || !leads(lines.get(i - 1).folded())) {
            return false;
        }
        if (i + 1 == lines.size()) {
            return folded.equals(END);
        }
        SiteWords.Cover cover = SiteWords.in(folded);
        return LineChars.isSpoken(lines.get(i + 1).folded())
                && (cover.share() > ALL || SiteChrome.isButton(folded))
                && !LineChars.hasDigit(folded)
                && folded.chars().allMatch(Character::isLetter);
    }

    /** A sentence, or what announces the word: 招牌只有两个字： */
    private static boolean leads(String folded) {
        return LineChars.isSpoken(folded) || folded.endsWith(":") && folded.length() >= LEAST_LEAD;
    }

    private static boolean isOfPage(Noise noise) {
        return noise.kind() == Kind.NAVIGATION
                || noise.kind() == Kind.BREADCRUMB
                || noise.kind() == Kind.COUNTER
                || noise.kind() == Kind.SHARE
                || noise.kind() == Kind.FOOTER;
    }
}
