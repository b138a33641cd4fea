package org.yandu.exchange.lessons.pages;

import java.util.ArrayList;
import java.util.List;
import org.yandu.codebook.Pattern;
import org.yandu.exchange.paper.Shape;
import org.yandu.exchange.paper.Tones;
import org.yandu.exchange.script.Script;
import org.yandu.exchange.script.Script.Part;
import org.yandu.language.Texts;

/** The sections at the top with what they take of the time, when any says so. */
final class Timetable {

    /** Where the second and the third column begin, as shares of the width. */
    private static final double[] COLUMNS = {0.62, 0.8};

    private Timetable() {}

    static List<Row> rows(Script script, Sheet sheet, Setting setting, Texts texts) {
        List<Row> rows = new ArrayList<>();
        if (sheet.isHandout() || script.head().minutes() == 0) {
            return rows;
        }
        Types types = new Types(sheet);
        add(
                rows,
                setting,
                types.cell(true).before(14),
                sheet,
                texts.get("lesson.table.section"),
                texts.get("lesson.table.minutes"),
                texts.get("lesson.table.from"));
        for (Part.Heading each : script.headings()) {
            if (each.section() && each.level() == 1) {
                boolean known = each.minutes() > 0;
                add(
                        rows,
                        setting,
                        types.cell(false),
                        sheet,
                        each.words(),
                        known ? texts.get("lesson.minutes", each.minutes()) : "",
                        known ? each.from() + "–" + (each.from() + each.minutes()) : "");
            }
        }
        return rows;
    }

    private static void add(List<Row> rows, Setting setting, Type type, Sheet sheet, String... cells) {
        List<Row> set = setting.set(type, cells[0]);
        for (int i = 0; i < set.size(); i++) {
            Row row = set.get(i);
            List<Shape> shapes = new ArrayList<>(row.shapes());
            for (int column = 1; column < cells.length && i == 0; column++) {
                double x = COLUMNS[column - 1] * sheet.width();
                setting.set(type, cells[column])
                        .forEach(cell -> cell.shapes().forEach(shape -> shapes.add(shape.moved(x, 0))));
            }
            if (i == 0) {
                shapes.add(rule(0, sheet));
            }
            if (i == set.size() - 1) {
                shapes.add(rule(row.height(), sheet));
            }
            rows.add(new Row(row.height(), row.before(), i < set.size() - 1, shapes, Row.Sense.NONE));
        }
    }

    private static Shape rule(double y, Sheet sheet) {
        return new Shape.Rule(0, y, sheet.width(), y, Pattern.SOLID, 0.5, Tones.HAIR);
    }
}
