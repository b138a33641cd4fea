package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.document.Folding;

/**
 * Tells the table that portals set above a paper one fact a line, as {@code 成文日期：2023-05-16}, however it came into the text: cells in
 * one line with tabs or wide spaces between them, with and without colons, or labels and values in lines of their own. So all who look
 * for facts need to know one form only.
 */
final class FactTable {

    private static final Pattern BEFORE_COLON = Pattern.compile("(?<=^|[\\s|\\]])(?:" + Labels.ANY + ")\\s*:");

    private static final Pattern ALONE = Pattern.compile("(?:" + Labels.ANY + ")\\s*:?");

    /** 【题　名】, Title-题名:, as libraries export them. */
    private static final Pattern EXPORTED =
            Pattern.compile("^(?:\\[\\s*(" + Labels.ANY + ")\\s*\\]|[a-z]{2,14}-(" + Labels.ANY + ")\\s*:)\\s*");

    /** 信息名称　　关于…的说明: without a colon, but with a gap. */
    private static final Pattern GAPPED =
            Pattern.compile("(?<=^|\\s{2})(?:" + Labels.ANY + ")(?=\\s{2,}\\S)|^(?:" + Labels.SPREAD + ")(?=\\s+\\S)");

    /** 【适用班次】县处级干部进修班: cases and lessons have labels of their own making. */
    private static final Pattern BRACKETED =
            Pattern.compile("^\\[\\s*(\\p{IsHan}(?:\\s{0,4}\\p{IsHan}){1,5})\\s*\\]\\s*(?=\\S)");

    private static final Pattern NAMES = Pattern.compile("(?:名称|题目|题名|标题|课题)$");

    private static final Pattern WRITES = Pattern.compile("^(?:作者|编写|撰写|执笔|整理|编者)人?员?$");

    private static final Pattern DAY = Pattern.compile("(?:时间|日期)$");

    /** 作　者　姓　名： is set to the width of a cell, whatever the label is. */
    private static final Pattern WIDE = Pattern.compile("^(?:[\\p{IsHan}、]\\s+){2,7}\\p{IsHan}\\s*:");

    /** Cells before the first label: 法律法规数据库　地方性法规　　时效性：现行有效. */
    private static final Pattern BEHIND = Pattern.compile("\\S\\s+\\S.*\\s{2,}$");

    /** Fewer labels in lines of their own are headings or words. */
    private static final int FEWEST_LINES = 3;

    /** A cell that can only be the head of a column, and one that may be. */
    private static final Pattern COUNTED = Pattern.compile("序号|编号|序次|名次|排名");

    private static final Pattern BARE = Pattern.compile("\\p{IsHan}(?:[\\s\\u3000]*\\p{IsHan}){1,5}");

    private static final int VALUE = 90;

    private static final int TEXT = 60;

    private FactTable() {}

    /** The lines with those of tables told one fact each; a fact without a value is left out. */
    static List<Line> told(List<Line> lines) {
        boolean stacked = isStacked(lines);
        boolean gapped = lines.stream().filter(line -> isGapped(line)).count() >= FEWEST_LINES;
        boolean bracketed = lines.stream()
                        .filter(line -> BRACKETED.matcher(line.folded()).lookingAt() && !isText(line))
                        .count()
                >= FEWEST_LINES;
        boolean spread = stacked && isSpread(lines);
        List<Line> told = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher bracket = BRACKETED.matcher(line.folded());
            if (bracketed
                    && bracket.lookingAt()
                    && !EXPORTED.matcher(line.folded()).lookingAt()) {
                named(bracket.group(1).replace(" ", ""), line, bracket.end()).ifPresent(told::add);
                continue;
            }
            boolean valued = i + 1 < lines.size() && !isLabel(lines.get(i + 1)) && (spread || !isApart(lines, i));
            if (stacked && isLabel(line)) {
                if (valued && lines.get(i + 1).length() <= VALUE) {
                    told.add(fact(line, line.words(), lines.get(++i).words()));
                }
            } else if (gapped && isGapped(line)) {
                told.addAll(pieces(line, starts(GAPPED, line)));
            } else {
                row(line).forEach(each -> told.add(plain(each)));
            }
        }
        return told;
    }

    /** 【农田水利】 2020年，全县……。: an entry of a yearbook, no fact. */
    private static boolean isText(Line line) {
        return line.length() > TEXT && line.folded().indexOf('。') >= 0;
    }

    /** What a label of somebody's own making says, under a label that is known; of nobody's use otherwise. */
    private static Optional<Line> named(String label, Line line, int value) {
        String known = NAMES.matcher(label).find()
                ? "题名"
                : WRITES.matcher(label).matches() ? "作者" : DAY.matcher(label).find() ? "日期" : "";
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(fact(line, known, line.words().substring(value)));
    }

    /** With the label as it is looked for. */
    private static Line plain(Line line) {
        Matcher exported = EXPORTED.matcher(line.folded());
        if (exported.lookingAt()) {
            int group = exported.start(1) >= 0 ? 1 : 2;
            String value = line.words().substring(exported.end()).replaceFirst("[;；]+$", "");
            return fact(line, line.words().substring(exported.start(group), exported.end(group)), value);
        }
        Matcher wide = WIDE.matcher(line.folded());
        return wide.lookingAt()
                ? fact(
                        line,
                        line.words().substring(0, wide.end() - 1),
                        line.words().substring(wide.end()))
                : line;
    }

    private static List<Integer> starts(Pattern label, Line line) {
        List<Integer> starts = new ArrayList<>();
        Matcher m = label.matcher(line.folded());
        while (m.find()) {
            starts.add(m.start());
        }
        return starts;
    }

    /** Where 檔號： and 保存年限： follow each other, both are empty, and what comes next belongs to neither. */
    private static boolean isStacked(List<Line> lines) {
        List<Line> labels = lines.stream().filter(FactTable::isLabel).toList();
        boolean colons = labels.stream().anyMatch(line -> line.folded().endsWith(":"));
        boolean empty = false;
        for (int i = 1; i < lines.size(); i++) {
            empty |= isLabel(lines.get(i - 1)) && isLabel(lines.get(i));
        }
        return labels.size() >= FEWEST_LINES && !(colons && empty);
    }

    /** Whether an empty line stands below most labels: then it parts no label from its value, as it parts 主题词： from the title below. */
    private static boolean isSpread(List<Line> lines) {
        int apart = 0;
        int labels = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isLabel(lines.get(i))) {
                labels++;
                apart += isApart(lines, i) ? 1 : 0;
            }
        }
        return apart * 2 > labels;
    }

    private static boolean isApart(List<Line> lines, int i) {
        return lines.get(i + 1).start() - lines.get(i).end() > 1;
    }

    /** Whether a line is told as a fact, however long it is. */
    static boolean isFact(Line line) {
        Matcher label = ALONE.matcher(line.folded());
        return Labels.isFirst(line.folded(), 0)
                && label.lookingAt()
                && line.folded().charAt(label.end() - 1) == ':';
    }

    private static boolean isGapped(Line line) {
        return Labels.isFirst(line.folded(), 0) && GAPPED.matcher(line.folded()).lookingAt();
    }

    private static boolean isLabel(Line line) {
        return Labels.isFirst(line.folded(), 0) && ALONE.matcher(line.folded()).matches();
    }

    private static List<Line> row(Line line) {
        List<Line> facts = line.words().indexOf('\t') >= 0 ? cells(line) : List.of();
        if (!facts.isEmpty()) {
            return facts;
        }
        List<Integer> starts = line.folded().indexOf(':') < 0 ? List.of() : starts(BEFORE_COLON, line);
        boolean behind = starts.size() == 1
                && BEHIND.matcher(line.folded().substring(0, starts.getFirst())).find();
        boolean ruled = starts.size() == 1 && line.folded().startsWith("|");
        if (starts.size() < 2 && !behind && !ruled || line.length() > 4 * VALUE) {
            return List.of(line);
        }
        return pieces(line, starts);
    }

    private static List<Line> pieces(Line line, List<Integer> starts) {
        List<Line> facts = new ArrayList<>();
        String first = line.words().substring(0, starts.getFirst()).strip();
        if (first.chars().anyMatch(c -> c != '|' && c != '｜' && !Character.isWhitespace(c))) {
            facts.add(line(line, first));
        }
        for (int i = 0; i < starts.size(); i++) {
            int until = i + 1 < starts.size() ? starts.get(i + 1) : line.length();
            String fact = line.words().substring(starts.get(i), until).replaceFirst("[\\s\\u3000|]+$", "");
            String folded = Folding.inPlace(fact);
            Matcher label = ALONE.matcher(folded);
            int end = label.lookingAt() ? label.end() : folded.indexOf(':') + 1;
            // A rule of the table between label and value belongs to neither.
            String value =
                    fact.substring(end).replaceFirst("^[\\s\\u3000|]+", "").strip();
            if (end > 0 && !value.isEmpty()) {
                facts.add(fact(line, fact.substring(0, end), value));
            }
        }
        return facts;
    }

    /** Labels and values by turns, when two of the labels are known. */
    private static List<Line> cells(Line line) {
        String[] cells = line.words().split("\\t+");
        if (isColumns(cells)) {
            return List.of(line);
        }
        List<Line> facts = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < cells.length; i++) {
            Line cell = line(line, cells[i].strip());
            if (isLabel(cell)) {
                known++;
                Line next = i + 1 < cells.length ? line(line, cells[i + 1].strip()) : null;
                boolean valued = next != null && !isLabel(next) && !isFact(next);
                if (valued) {
                    facts.add(fact(line, cells[i], cells[++i]));
                }
            } else if (cell.length() > 0) {
                facts.addAll(isFact(cell) ? pieces(cell, List.of(0)) : List.of(cell));
            }
        }
        return known == 0 ? List.of() : facts;
    }

    /** 序号, 姓名, 等次: the heads of columns, whose values stand below them. */
    private static boolean isColumns(String[] cells) {
        boolean bare = cells.length > 2
                && Stream.of(cells).allMatch(cell -> BARE.matcher(cell.strip()).matches());
        return bare
                && (cells.length % 2 == 1 || COUNTED.matcher(cells[0].strip()).matches());
    }

    private static Line fact(Line line, String label, String value) {
        String bare = label.replaceAll("[\\s\\u3000:：]", "");
        return line(line, bare + "：" + value.strip());
    }

    private static Line line(Line from, String words) {
        return new Line(from.start(), from.end(), words, Folding.inPlace(words));
    }
}
