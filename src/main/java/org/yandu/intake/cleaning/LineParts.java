package org.yandu.intake.cleaning;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/** The parts of a line of facts that are buttons and counters. */
final class LineParts {

    private static final Pattern PIECE = Pattern.compile("[^\\s|\\[\\]()┊]+");

    /** What somebody may tick: ③微信公众号 ④政府网站 */
    private static final Pattern LISTED = Pattern.compile("[①-⑳□○☐]");

    /** Of the site, before the day and the source. */
    static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[\\w.-]+\\.[a-z]{2,4}\\S*");

    /** A name between gaps or behind a day, and the label it may have: 属于：学者论坛. That of a source is the text's. */
    private static final Pattern NAMED =
            Pattern.compile("(?<label>(?:属于|栏目|所属栏目|分类|类别|频道):)?(?<![\\p{IsHan}:])(?<name>\\p{IsHan}{2,12})(?=$|\\s)");

    private static final Pattern COUNT = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(\\d{1,6})$");

    private LineParts() {}

    /** Buttons and counters beside other words: 2022-05-16 来源:市人社局 打印本页 关闭窗口. */
    static void mark(Line line, Set<String> way, List<Noise> known, List<Noise> found) {
        List<Noise> inLine = known.stream()
                .filter(noise -> noise.span().overlaps(new TextSpan(line.start(), line.end())))
                .toList();
        if (LISTED.matcher(line.folded()).find()) {
            return;
        }
        if (FactRow.is(line)) {
            ofWay(line, way, found);
        }
        Matcher piece = PIECE.matcher(line.folded());
        int from = -1;
        int to = -1;
        while (piece.find()) {
            TextSpan span = new TextSpan(line.start() + piece.start(), line.start() + piece.end());
            if (inLine.stream().anyMatch(noise -> noise.span().overlaps(span))) {
                continue;
            }
            SiteWords.Cover cover = SiteWords.in(piece.group());
            boolean sure = cover.sure() > 0 && cover.share() >= 0.75
                    || piece.start() == 0
                            && piece.end() < line.length()
                            && ADDRESS.matcher(piece.group()).matches();
            boolean goesOn = from >= 0 && (cover.letters() == 0 || cover.share() > 0.95);
            if (sure && from < 0) {
                from = piece.start();
            }
            if (sure || goesOn) {
                to = piece.end();
            } else if (from >= 0) {
                add(found, line, from, to);
                from = -1;
            }
        }
        if (from >= 0) {
            add(found, line, from, to);
        }
    }

    /** What the way through the site says as well, 2022/12/11经典文章, and a bare number behind the minute: how many have read it. */
    private static void ofWay(Line line, Set<String> way, List<Noise> found) {
        Matcher named = NAMED.matcher(line.folded());
        while (named.find()) {
            int label = named.start("label") < 0 ? named.start("name") : named.start("label");
            // 来源： 法律资料网 says whence the text is, though the way leads through that site.
            if (way.contains(named.group("name"))
                    && !line.folded().substring(0, label).strip().endsWith(":")) {
                add(found, line, label, named.end());
            }
        }
        Matcher count = COUNT.matcher(line.folded());
        if (count.find()) {
            add(found, line, count.start(1), count.end(1));
        }
    }

    private static void add(List<Noise> found, Line line, int from, int to) {
        int end = to;
        while (end < line.length() && "])".indexOf(line.folded().charAt(end)) >= 0) {
            end++;
        }
        int start = from;
        while (start > 0 && "[(".indexOf(line.folded().charAt(start - 1)) >= 0) {
            start--;
        }
        found.add(new Noise(new TextSpan(line.start() + start, line.start() + end), Kind.SHARE, "noise.share"));
    }
}
