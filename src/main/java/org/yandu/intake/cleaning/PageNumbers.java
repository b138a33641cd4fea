package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/** Page numbers on lines of their own: - 3 -, 第3页 共10页, 3/10; a bare number only among others that count on. */
final class PageNumbers implements NoiseFinder.Rule {

    private static final Pattern DRESSED = Pattern.compile(
            "[-~·]{1,2}\\s*\\d{1,4}\\s*[-~·]{1,2}|第\\s*\\d{1,4}\\s*页(?:\\s*[,/]?\\s*共\\s*\\d{1,4}\\s*页)?|page\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?");

    /** 01 counts sections, not pages. */
    private static final Pattern BARE = Pattern.compile("(?!0)(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        List<Line> bare = new ArrayList<>();
        int before = 0;
        for (Line line : lines) {
            Matcher number = BARE.matcher(line.folded());
            if (DRESSED.matcher(line.folded()).matches()) {
                add(found, line);
            } else if (number.matches()) {
                int value = Integer.parseInt(number.group(1));
                if (value != before + 1 && !bare.isEmpty()) {
                    close(bare, found);
                }
                bare.add(line);
                before = value;
            }
        }
        close(bare, found);
    }

    private static void close(List<Line> bare, List<Noise> found) {
        if (bare.size() > 1) {
            bare.forEach(line -> add(found, line));
        }
        bare.clear();
    }

    private static void add(List<Noise> found, Line line) {
        found.add(new Noise(new TextSpan(line.start(), line.end()), Noise.Kind.PAGE, "noise.page"));
    }
}
