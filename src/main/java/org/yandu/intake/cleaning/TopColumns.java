package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * The columns of a site above a title, though the way home is not among them: 要闻, 学界, 党史, 读书 one below the other, or in a row. What
 * tells them is where they stand, above a title that a day, a source or somebody who speaks follows, and how they look: four and more of few
 * characters each, without any mark, and some of them known from other sites.
 */
final class TopColumns implements NoiseFinder.Rule {

    /** The title stands among so many lines. */
    private static final int HEAD = 25;

    private static final int LEAST = 4;

    /** The longest name, in characters. */
    private static final int NAME = 6;

    /** Of so many names one is known. */
    private static final int SOME = 3;

    /** A longer line is no name of a column. */
    private static final int TITLE = 7;

    private static final double ALL = 0.95;

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}a-z]{2,6}");

    private static final Pattern PARTS = Pattern.compile("[\\s|·•/┊]+");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        int title = title(lines);
        List<Line> run = new ArrayList<>();
        for (int i = 0; title > 0 && i <= title; i++) {
            Line line = lines.get(i);
            String folded = line.folded();
            boolean name = line.length() <= NAME && WORD.matcher(folded).matches();
            // 倡议书 right above a subtitle is a title itself.
            boolean own = i == title - 1 && SiteMenu.isOfAText(line);
            if (i < title && name && !own) {
                run.add(line);
                continue;
            }
            close(run, lines.getFirst(), found);
            if (i < title && isRow(folded)) {
                add(found, line);
            }
        }
    }

    private static void close(List<Line> run, Line first, List<Noise> found) {
        // What stands first and is no column that is known may be the title.
        if (!run.isEmpty()
                && run.getFirst().equals(first)
                && !isKnown(run.getFirst().folded())) {
            run.removeFirst();
        }
        long known = run.stream().filter(line -> isKnown(line.folded())).count();
        boolean home = run.stream().anyMatch(line -> SiteMenu.isHome(line.folded()));
        if (run.size() >= LEAST && (home || known * SOME >= run.size())) {
            run.forEach(line -> add(found, line));
        }
        run.clear();
    }

    /** The line of the title; 0 when none is sure, or stands at the top. */
    private static int title(List<Line> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            if (LineChars.isSpoken(lines.get(i).folded())) {
                return 0;
            }
            if (lines.get(i).length() >= TITLE && !isRow(lines.get(i).folded()) && SiteMenu.isTitle(lines, i)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isRow(String folded) {
        String[] cells = PARTS.split(folded);
        int known = 0;
        for (String cell : cells) {
            if (!WORD.matcher(cell).matches()) {
                return false;
            }
            known += isKnown(cell) ? 1 : 0;
        }
        return cells.length >= LEAST && known * SOME >= cells.length;
    }

    private static boolean isKnown(String folded) {
        return SiteWords.in(folded).share() > ALL;
    }

    private static void add(List<Noise> found, Line line) {
        found.add(new Noise(new TextSpan(line.start(), line.end()), Kind.NAVIGATION, "noise.navigation"));
    }
}
