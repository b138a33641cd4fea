package org.yandu.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.intake.manuscript.Draft;
import org.yandu.intake.manuscript.Facts;
import org.yandu.intake.manuscript.Manuscript;

/** Pages in columns as journals print them: full-width characters as wide as their size in points, half-width ones half as wide. */
class PageColumnsTest {

    private final List<Ink> ink = new ArrayList<>();

    private void column(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            put(x, y + 20 * i, 10, lines[i]);
        }
    }

    private void put(double x, double y, double size, String words) {
        double at = x;
        for (int c : words.codePoints().toArray()) {
            double width = c < 0x80 ? size / 2 : size;
            if (c != ' ' && c != '　') {
                ink.add(new Ink(ink.size(), Character.toString(c), at, y, at + width, y, size, false, false));
            }
            at += width;
        }
    }

    private Sheet sheet(int number, List<Rule> rules) {
        Sheet sheet = Sheet.of(number, 600, 800, List.copyOf(ink), rules);
        ink.clear();
        return sheet;
    }

    private static Manuscript read(Sheet... sheets) {
        Draft draft = new Draft();
        PageText.write(List.of(sheets), List.of(), List.of(), 10_000, draft);
        return draft.finish(Facts.NONE, "UTF-8", 1);
    }

    /** One line is left for the right column of the last page: where it stands the page before had its gutter. */
    @Test
    void oneLineInTheRightColumnIsAColumn() {
        column(50, 100, "　　党的领导是根本保", "证，人民是治理的主体", "，法治是治理的保障，", "科技是治理的支撑，社");
        column(180, 100, "会治理共同体，人人有", "责、人人尽责、人人享", "有，是社会治理的目标", "，要从小事做起，从身");
        Sheet first = sheet(0, List.of());
        column(50, 100, "边的事做起，让群众看", "得见，摸得着，可感受", "，可参与，可监督，把", "好事办好，把实事办实");
        column(180, 100, "，把难事办成。");

        assertThat(read(first, sheet(1, List.of())).text())
                .isEqualTo("党的领导是根本保证，人民是治理的主体，法治是治理的保障，科技是治理的支撑，社会治理共同体，人人有责、人人尽责、人人享有，"
                        + "是社会治理的目标，要从小事做起，从身边的事做起，让群众看得见，摸得着，可感受，可参与，可监督，把好事办好，把实事办实，把难事办成。\n");
    }
}
