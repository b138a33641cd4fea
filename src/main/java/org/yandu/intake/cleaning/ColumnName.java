package org.yandu.intake.cleaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * The name of a column alone on its line above a title: 校园时讯. Two signs tell it. The way through the site names it, 首页 &gt; 检务公开 &gt;
 * 公告公示; or it stands first, of a few characters, above a title which a line of facts follows that only sites set: with the minute or a counter.
 */
final class ColumnName implements NoiseFinder.Rule {

    /** The title stands among so many lines. */
    private static final int HEAD = 25;

    /** A name that the way through the site does not confirm. */
    private static final int SHORT = 4;

    /** 社论, 倡议书, 新年贺词: a line above a title may say what kind of paper or speech it is. */
    private static final Pattern KIND = Pattern.compile(
            ".*[词辞书信函令文稿序论评]|.*(?:公告|通告|通知|通报|公报|简报|报告|公示|决定|意见|讲话|发言|演讲|声明|宣言|启事|方案|规划|计划|总结|办法|条例|规定|细则|章程|纲要|要点|按语|前言|说明|提案|议案|批复|请示|纪要|号召|致敬)");

    /** 校园时讯: what columns are called by, and papers are not. */
    private static final Pattern COLUMN = Pattern.compile("文章|.*(?:观点|时讯|动态|要闻|新闻|资讯|快讯|专栏|之窗|园地)");

    /** No column is called by more. */
    private static final int NAME = 12;

    /** A shorter line may be another name. */
    private static final int LEAST_TITLE = 7;

    private static final Pattern BETWEEN = Pattern.compile("[\\s>»›→:|/-]+");

    /** Only a machine sets the minute. */
    private static final Pattern MINUTE = Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s*\\d{1,2}:\\d{2}");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        int top = Math.min(HEAD, lines.size());
        Set<String> way = way(lines, found);
        for (int i = 0; i < top; i++) {
            Line line = lines.get(i);
            if (LineChars.isSpoken(line.folded())) {
                break;
            }
            // Below a title it would be the body that signs, which leads to its own pages.
            boolean next = i > 0
                    && (isOf(found, lines.get(i - 1), Kind.BREADCRUMB)
                            || isOf(found, lines.get(i - 1), Kind.NAVIGATION));
            // Right above the row of facts stands the title, though the way may end with it.
            boolean pinned = i + 1 < lines.size() && FactRow.is(lines.get(i + 1));
            boolean named =
                    next && !pinned && line.length() <= NAME && way.contains(line.folded()) && isTitled(lines, i, top);
            boolean first = (i == 0 || next) && isShort(line) && isAbove(lines, i, found);
            if (named || first) {
                found.add(new Noise(new TextSpan(line.start(), line.end()), Kind.NAVIGATION, "noise.navigation"));
            }
        }
    }

    /** What the way through the site names. */
    static Set<String> way(List<Line> lines, List<Noise> found) {
        Set<String> way = new HashSet<>();
        lines.stream()
                .limit(HEAD)
                .filter(line -> isOf(found, line, Kind.BREADCRUMB))
                .flatMap(line -> Stream.of(BETWEEN.split(line.folded())))
                .forEach(way::add);
        return way;
    }

    /** Whether a title stands between a line and the text; where none does, the line itself is it. */
    private static boolean isTitled(List<Line> lines, int at, int top) {
        String name = lines.get(at).folded();
        // 政府工作报告, and below it ——在县人民代表大会上: the column is called like what stands in it.
        if (at + 1 < top && lines.get(at + 1).folded().startsWith("-")) {
            return false;
        }
        for (int i = at + 1; i < top && !LineChars.isSpoken(lines.get(i).folded()); i++) {
            Line line = lines.get(i);
            if (line.length() >= LEAST_TITLE
                    && !line.folded().equals(name)
                    && !PageFrame.isFact(line)
                    && !Numbering.is(line.folded())
                    && SiteWords.in(line.folded()).sure() == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(Line line) {
        SiteWords.Cover cover = SiteWords.in(line.folded());
        boolean known = cover.sure() > 0 && cover.sure() == cover.letters();
        boolean words = cover.covered() == cover.letters() && !isKind(line.folded());
        return known
                || line.length() <= SHORT
                        && line.folded().chars().allMatch(Character::isIdeographic)
                        && (words || COLUMN.matcher(line.folded()).matches());
    }

    static boolean isKind(String folded) {
        return KIND.matcher(folded).matches();
    }

    /** Whether the title and a line of facts of a site come next. */
    private static boolean isAbove(List<Line> lines, int at, List<Noise> found) {
        if (at + 3 > lines.size()) {
            return false;
        }
        Line title = lines.get(at + 1);
        Line facts = lines.get(at + 2);
        return title.length() >= LEAST_TITLE
                && !MINUTE.matcher(title.folded()).find()
                && !LineChars.isSpoken(title.folded())
                && (FactRow.isOfSite(facts)
                        || isEmpty(lines, at + 2)
                        || MINUTE.matcher(facts.folded()).find()
                        || PageFrame.isFact(facts) && isOf(found, facts, Kind.COUNTER));
    }

    /** 作者：, and below it 来源：某部: a machine sets labels that say nothing. */
    private static boolean isEmpty(List<Line> lines, int at) {
        return lines.get(at).folded().endsWith(":")
                && at + 1 < lines.size()
                && FactRow.is(lines.get(at))
                && FactRow.is(lines.get(at + 1));
    }

    private static boolean isOf(List<Noise> found, Line line, Kind kind) {
        TextSpan span = new TextSpan(line.start(), line.end());
        return found.stream()
                .anyMatch(noise -> noise.kind() == kind && noise.span().overlaps(span));
    }
}
