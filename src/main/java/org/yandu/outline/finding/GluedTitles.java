package org.yandu.outline.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * 一工业和农业的关系工业是……, 二沿海和内地的关系我国……: what was typed or read by a machine without anything between number, title and text. Only a row
 * that goes through the text tells it: the lines count on from one another, far apart, and their titles end with the same word; or each is a short line
 * above a paragraph, 二工人的工资.
 */
final class GluedTitles {

    private static final Pattern NAMED = Pattern.compile(
            "([" + Numeral.CHINESE + "]{1,3}?)([^。,;:?!\\d]{2,24}?的(关系|问题|情况|任务|矛盾|作用|意义|方针|政策))(?=\\p{IsHan}).{4}.*");

    private static final Pattern SHORT =
            Pattern.compile("([" + Numeral.CHINESE + "]{1,3}?)(\\p{IsHan}{3,20}()(?<![了的吗呢吧]))");

    /** 一定, 三农, 十分, and 五年, 三个: words that begin so. */
    private static final Pattern WORD = Pattern.compile(
            "一(?:定|切|些|样|起|直|般|方面|边|面|旦|概|时|带|向|律|致|度|同|再|并|共|体).*|三农.*|[十百]分.*|百姓.*|万(?:众|事|物).*|["
                    + Numeral.CHINESE
                    + "]+(?:个|位|名|年(?!轻|度)|月|日(?!常|益)|是|为|来|要|者|则|足|届|中全会|大(?!力|众)|种|条(?!件)|项(?!目)|点|代(?!表)|轮|维|线(?!路)|手|级|等|人(?!民|才|口|类|事)|家(?!庭)|把|张|天|次|方面).*");

    private static final int FEWEST = 3;

    /** Lines between two. */
    private static final int APART = 2;

    /** Below a short line comes a paragraph. */
    private static final int PARAGRAPH = 40;

    private GluedTitles() {}

    /** @param found in text order; changed */
    static void add(CleanText text, Set<Integer> titles, List<Candidate> found) {
        Set<Integer> taken = found.stream().map(Candidate::line).collect(Collectors.toCollection(HashSet::new));
        taken.addAll(titles);
        List<Candidate> added = new ArrayList<>(rows(text, taken, true));
        if (added.isEmpty()) {
            added.addAll(rows(text, taken, false));
        }
        if (!added.isEmpty()) {
            found.addAll(added);
            found.sort(Comparator.comparingInt(Candidate::start));
        }
    }

    /** The longest row of one kind, from one on, or, of short lines, from two on, since the first number is the one that is lost. */
    private static List<Candidate> rows(CleanText text, Set<Integer> taken, boolean named) {
        Pattern pattern = named ? NAMED : SHORT;
        Map<String, List<Candidate>> rows = new HashMap<>();
        for (int line = 0; line < text.lines.size(); line++) {
            TextSpan span = text.lines.get(line);
            Matcher matcher = pattern.matcher(text.folded).region(span.start(), span.end());
            if (taken.contains(line) || Numeral.CHINESE.indexOf(text.folded.charAt(span.start())) < 0) {
                continue;
            }
            if (matcher.matches() && !WORD.matcher(matcher.group()).matches() && (named || isAbove(text, line))) {
                List<Candidate> row = rows.computeIfAbsent(matcher.group(3), kind -> new ArrayList<>());
                int ordinal = Numeral.read(matcher.group(1));
                if (goesOn(row, ordinal, line, named ? 1 : 2)) {
                    Marker marker =
                            new Marker(Style.HAN, 0, ordinal, matcher.start(), matcher.end(1), matcher.group(1), true);
                    Form form = named ? Form.SPACED : Form.LINE;
                    row.add(new Candidate(
                            marker, line, matcher.start(2), matcher.end(2), matcher.end(2), form, false, false));
                }
            }
        }
        return rows.values().stream()
                .filter(row -> row.size() >= FEWEST && !areCounted(text, row))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** 一季度经济运行, 二季度……, 三类区域: where one character stands behind all the numbers it is what they count. */
    private static boolean areCounted(CleanText text, List<Candidate> row) {
        return row.stream()
                                .map(each -> text.folded.charAt(each.titleStart()))
                                .distinct()
                                .count()
                        == 1
                && !text.folded.startsWith("关于", row.getFirst().titleStart());
    }

    private static boolean goesOn(List<Candidate> row, int ordinal, int line, int latest) {
        if (row.isEmpty()) {
            return ordinal >= 1 && ordinal <= latest;
        }
        Candidate last = row.getLast();
        return ordinal == last.marker().ordinal() + 1 && line - last.line() >= APART;
    }

    private static boolean isAbove(CleanText text, int line) {
        return line + 1 < text.lines.size() && text.lines.get(line + 1).length() >= PARAGRAPH;
    }
}
