package org.yandu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.TextSpan;
import org.yandu.ui.outline.OrderModel.Kind;
import org.yandu.ui.outline.OrderModel.Row;

/** Rows as letters: A, B, C head the small ones that follow, P, Q, R are headings one level lower; - stands before the rest. */
class OrderMovesTest {

    private static List<Row> rows(String letters) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            Kind kind = c == '-' ? Kind.REST : Character.isUpperCase(c) ? Kind.HEADING : Kind.PARAGRAPH;
            int level = kind == Kind.HEADING ? c >= 'P' ? 2 : 1 : 0;
            rows.add(new Row(kind, level, new TextSpan(i, i + 1), String.valueOf(c), List.of(), false));
        }
        return rows;
    }

    /**
     * <pre>
     *   0 1 2 3 4 5 6 7 8
     *   x A a B b c C - y
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({
        "B, 0, 1, not before what leads to the first",
        "B, 1, 1, before A",
        "B, 2, 1, within A is before A",
        "B, 4, 3, within itself is where it is",
        "B, 6, 3, right behind itself too",
        "A, 4, 6, within B is behind B",
        "A, 6, 6, behind B",
        "A, 7, 7, behind C",
        "A, 9, 7, not into the rest",
        "b, 1, 1, a paragraph goes anywhere",
        "b, 9, 9, into the rest too",
    })
    void headingsGoBetweenSections(String held, int over, int gap, String why) {
        assertThat(OrderMoves.gap(rows("xAaBbcC-y"), "xAaBbcC-y".indexOf(held), over))
                .as(why)
                .isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"A, 1, 6", "B, 1, 7", "C, 3, 7", "x, 0, 2", "y, 7, 8", "c, 4, 7"})
    void oneStepIsOverARowOrOverASection(String held, int above, int below) {
        List<Row> rows = rows("xAaBbcC-y");
        int at = "xAaBbcC-y".indexOf(held);
        assertThat(OrderMoves.above(rows, at)).isEqualTo(above);
        assertThat(OrderMoves.below(rows, at)).isEqualTo(below);
    }

    /** A P p Q q B R r -: 一、 goes with its （一） and （二）, which go by themselves. */
    @ParameterizedTest
    @CsvSource({"A, 0, 5, 8", "B, 5, 8, 8", "P, 1, 3, 5", "Q, 3, 5, 6", "R, 6, 8, 8"})
    void lowerHeadingsGoAlong(String held, int at, int end, int below) {
        List<Row> rows = rows("APpQqBRr-");
        assertThat(OrderMoves.end(rows, at)).as(held).isEqualTo(end);
        assertThat(OrderMoves.gap(rows, at, end)).isEqualTo(at);
        assertThat(OrderMoves.gap(rows, at, Math.min(end + 1, 8))).isEqualTo(end == 8 ? at : below);
    }
}
