package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * In the box that a government's site sets above a paper, what tells where the site keeps it: 索引号, 主题分类, 公开方式 and an empty 主题词. The other
 * cells, 发文机关 and 成文日期, are facts about the paper, and its head.
 */
final class CatalogueCells implements NoiseFinder.Rule {

    static final String REASON = "noise.catalogue";

    /** The box stands above the text. */
    private static final int LINES = 40;

    private static final int VALUE = 60;

    private static final String OF_SITE = Stream.of(
                    "索引号 信息索引 信息索引号 主题分类 体裁分类 组配分类 信息分类 信息类别 服务对象 公开方式 公开形式 公开时限 公开范围 公开属性 公开目录 公开类别 公开类型 公文种类 责任部门"
                            .split(" "))
            .map(Labels::spread)
            .collect(Collectors.joining("|"));

    private static final String INDEX = Labels.spread("索引号") + "|" + Labels.spread("信息索引");

    private static final String SUBJECT = Labels.spread("主题词") + "|" + Labels.spread("关键词");

    /** A label at the beginning of a cell: with a colon, or alone before a gap. */
    private static final Pattern LABEL = Pattern.compile("(?<![^\\s|\\[])(?:(" + OF_SITE + ")|(" + SUBJECT + ")|(?:"
            + Labels.ANY + "))\\]?\\s*(?::|(?=\\s{2}|\\t|\\s*\\||$))");

    /** Nobody but such a site has one. */
    private static final Pattern BOX =
            Pattern.compile("(?<![^\\s|\\[])(?:" + INDEX + ")\\]?\\s*(?::|\\s{2}|\\t|\\s*\\||$)");

    private record Cell(int start, int end, boolean site, boolean subject) {}

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        int last = Math.min(LINES, lines.size());
        if (lines.subList(0, last).stream()
                .noneMatch(line -> BOX.matcher(line.folded()).find())) {
            return;
        }
        for (int i = 0; i < last && lines.get(i).folded().indexOf('。') < 0; i++) {
            List<Cell> cells = cells(lines.get(i));
            boolean alone = cells.size() == 1
                    && isPoint(lines.get(i).folded().substring(0, cells.getFirst().start))
                    && cells.getFirst().end == lines.get(i).length();
            if (alone && isValue(lines, i + 1)) {
                if (cells.getFirst().site) {
                    add(lines.get(i), cells.getFirst().start, lines.get(i).length(), found);
                    add(lines.get(i + 1), 0, lines.get(i + 1).length(), found);
                }
                i++;
            } else {
                mark(lines.get(i), cells, found);
            }
        }
    }

    private static boolean isPoint(String before) {
        return before.isBlank() || "•·*-".contains(before.strip());
    }

    /** Whether a line may stand below a label as its value: an empty one parts it from the next text. */
    private static boolean isValue(List<Line> lines, int i) {
        return i < lines.size()
                && lines.get(i).length() <= VALUE
                && lines.get(i).start() - lines.get(i - 1).end() == 1
                && cells(lines.get(i)).isEmpty();
    }

    /** @return {@code end} is where the label ends */
    private static List<Cell> cells(Line line) {
        List<Cell> cells = new ArrayList<>();
        Matcher m = LABEL.matcher(line.folded());
        while (m.find()) {
            cells.add(new Cell(m.start(), m.end(), m.start(1) >= 0, m.start(2) >= 0));
        }
        return cells;
    }

    private static void mark(Line line, List<Cell> cells, List<Noise> found) {
        String folded = line.folded();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int until = i + 1 < cells.size() ? cells.get(i + 1).start : line.length();
            boolean empty = isEmpty(folded.substring(cell.end, until));
            if (cell.site && until - cell.end <= VALUE || cell.subject && empty) {
                add(line, cell.start, until, found);
            }
        }
    }

    private static boolean isEmpty(String value) {
        return value.chars().allMatch(c -> c == '|' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static void add(Line line, int from, int until, List<Noise> found) {
        int end = until;
        while (end > from && Character.isWhitespace(line.words().charAt(end - 1))) {
            end--;
        }
        found.add(new Noise(new TextSpan(line.start() + from, line.start() + end), Noise.Kind.NAVIGATION, REASON));
    }
}
