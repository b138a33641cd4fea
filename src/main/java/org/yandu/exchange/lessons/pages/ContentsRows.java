package org.yandu.exchange.lessons.pages;

import java.util.ArrayList;
import java.util.List;
import org.yandu.exchange.lessons.pages.ScriptRows.Heading;
import org.yandu.exchange.paper.Shape;
import org.yandu.language.Texts;

/** The table of contents, without the numbers of the pages. */
final class ContentsRows {

    private static final int DEEPEST = 3;

    private ContentsRows() {}

    static List<Row> of(List<Heading> headings, Types types, Setting setting, Texts texts) {
        List<Row> rows = new ArrayList<>();
        if (headings.stream().filter(each -> each.level() <= DEEPEST).count() < 2) {
            return rows;
        }
        rows.addAll(setting.set(types.heading(1), texts.get("lesson.contents")));
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() <= DEEPEST) {
                entry(
                        i,
                        setting.set(
                                types.entry(headings.get(i).level()),
                                headings.get(i).words()),
                        rows);
            }
        }
        return rows;
    }

    private static void entry(int heading, List<Row> set, List<Row> rows) {
        for (int i = 0; i < set.size(); i++) {
            Row row = set.get(i);
            boolean last = i == set.size() - 1;
            rows.add(
                    last
                            ? row.sensing(
                                    new Row.Sense(List.of(), List.of(), 0, false, -1, new Row.Entry(heading, end(row))))
                            : row);
        }
    }

    /** Nearly: where the last word begins and how long it is in full-width characters. */
    private static double end(Row row) {
        return row.shapes().stream()
                .filter(Shape.Words.class::isInstance)
                .map(Shape.Words.class::cast)
                .mapToDouble(words -> words.x()
                        + words.text()
                                        .codePoints()
                                        .mapToDouble(c -> c < 0x2000 ? 0.6 : 1)
                                        .sum()
                                * (words.size() + words.spread()))
                .max()
                .orElse(0);
    }
}
