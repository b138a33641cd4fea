package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * Page numbers on lines of their own: - 3 -, 第3页 共10页, 3/10, 规划.doc_第3页; a bare number only among others that count on. And the line that comes again beside such
 * numbers, page by page: the running head.
 */
final class PageNumbers implements NoiseFinder.Rule {

    private static final Pattern DRESSED = Pattern.compile(
            "https?://\\S+\\s+\\d{1,3}/\\d{1,3}|(?:\\[[^\\]]{2,8}]\\s?)?(?:\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}(?:\\s\\d{1,2}:\\d{2})?\\s+)?(?:[-~·]{1,2}\\s*\\d{1,4}\\s*[-~·]{1,2}|第\\s*\\d{1,4}\\s*页(?:\\s*[,/]?\\s*共\\s*\\d{1,4}\\s*页)?|page\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?)");

    /** ## Page 3, as programs mark it that make Markdown of a PDF, and writers of what is said to a slide. */
    private static final Pattern MARKED = Pattern.compile("#{1,6}\\s+(?:page\\s*\\d{1,4}|第\\s*\\d{1,4}\\s*页)");

    /** Nobody reads articles to slides. */
    private static final Pattern ARTICLE = Pattern.compile("[*#\\s]*第\\s*[\\d一二三四五六七八九十百]{1,5}\\s*条(?:\\s|\\(|$).*");

    private static final int LAW = 3;

    /** 规划.doc_第3页, below the picture of a page. */
    private static final Pattern PICTURE = Pattern.compile("\\S{2,60}_第\\d{1,4}页");

    /** 01 counts sections, not pages. */
    private static final Pattern BARE = Pattern.compile("(?!0)(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?");

    /** What stands between two of them has so many units, however small the page. */
    private static final int PAGE = 60;

    /** A heading may come below the number of a page once. */
    private static final int HEADS = 2;

    private static final int TOP = 3;

    private static final int LONGEST_HEAD = 40;

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        List<Line> bare = new ArrayList<>();
        Map<String, List<Line>> heads = new HashMap<>();
        int before = 0;
        boolean law = lines.stream()
                        .filter(line -> ARTICLE.matcher(line.folded()).matches())
                        .limit(LAW)
                        .count()
                == LAW;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher number = BARE.matcher(line.folded());
            boolean marked = law && MARKED.matcher(line.folded()).matches();
            if (marked || DRESSED.matcher(line.folded()).matches()) {
                add(found, line);
                head(lines, i + 1, heads);
            } else if (line.folded().endsWith("页")
                    && PICTURE.matcher(line.folded()).matches()) {
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
        // The head of the first page has no number above it.
        Set<String> top = lines.stream()
                .limit(TOP)
                .filter(line -> heads.values().stream().noneMatch(same -> same.contains(line)))
                .map(Line::folded)
                .collect(Collectors.toSet());
        heads.values().stream()
                .filter(same ->
                        same.size() >= HEADS || top.contains(same.getFirst().folded()))
                .forEach(same -> same.forEach(line -> add(found, line)));
    }

    /** What stands below the number of one page is the head of the next. */
    private static void head(List<Line> lines, int next, Map<String, List<Line>> heads) {
        if (next < lines.size() && lines.get(next).folded().length() <= LONGEST_HEAD) {
            heads.computeIfAbsent(lines.get(next).folded(), words -> new ArrayList<>())
                    .add(lines.get(next));
        }
    }

    private static void close(List<Line> bare, List<Noise> found) {
        int far = 0;
        for (int i = 1; i < bare.size(); i++) {
            far += bare.get(i).start() - bare.get(i - 1).end() >= PAGE ? 1 : 0;
        }
        // Numbers of pages stand a page apart, those of a list an entry.
        if (bare.size() > 1 && far * 2 >= bare.size() - 1) {
            bare.forEach(line -> add(found, line));
        }
        bare.clear();
    }

    private static void add(List<Noise> found, Line line) {
        found.add(new Noise(new TextSpan(line.start(), line.end()), Noise.Kind.PAGE, "noise.page"));
    }
}
