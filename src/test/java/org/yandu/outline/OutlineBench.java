package org.yandu.outline;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;
import org.yandu.document.Header;

/**
 * Measures how fast a long text is divided, and that twice the text takes twice the time, whatever it is full of: {@code mvn -q -Pbench test}. A
 * text of 30 MB has some ten million characters. Not part of the normal tests.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class OutlineBench {

    /** Characters a second, so that ten million open within ten seconds. */
    private static final Goal FAST = Goal.atLeast(1_000_000);

    /** Twice the text in at most three times the time: what grows with the square takes four times as long. */
    private static final Goal LINEAR = new Goal(0.5, 3, false);

    private static final int LONG = 10_000_000;
    private static final int HALF = 1_000_000;

    private static final String BODY = "各级各部门要结合实际认真抓好落实，持续优化营商环境，推动机关效能和诚信建设取得新成效，有关情况及时报告。\n";

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private static String report(int i) {
        String number = NUMERALS.get(i / 4 % 10);
        return switch (i % 4) {
            case 0 -> number + "、突出重点工作第" + i + "项\n" + BODY.repeat(3);
            case 1 -> "（一）压实责任。" + BODY.repeat(2);
            case 2 -> "（二）强化督导。" + BODY.repeat(2);
            default -> "1.建立台账\n" + BODY;
        };
    }

    private static String law(int i) {
        return (i % 20 == 0 ? "第" + NUMERALS.get(i / 20 % 10) + "章　总则\n" : "") + "第" + (i % 9999 + 1) + "条　" + BODY;
    }

    private static String text(int length, IntFunction<String> part) {
        StringBuilder text = new StringBuilder(length + 1000);
        for (int i = 0; text.length() < length; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    private static double seconds(String text) {
        long start = System.nanoTime();
        Outliner.outline(text, List.of(), Header.titled("长文"));
        return (System.nanoTime() - start) / 1e9;
    }

    private static void measure(String what, IntFunction<String> part) {
        seconds(text(HALF / 2, part));
        double half = seconds(text(HALF, part));
        double twice = seconds(text(HALF * 2, part));
        Figures.one("outline", what + ", twice the text", twice / half, "×", LINEAR);
        String whole = text(LONG, part);
        Figures.one("outline", what + ", 30 MB", whole.length() / seconds(whole), "characters/s", FAST);
    }

    @Test
    void reports() {
        measure("reports", OutlineBench::report);
    }

    @Test
    void laws() {
        measure("laws", OutlineBench::law);
    }

    /** Every line may be a heading and none is followed by a text: some 900,000 candidates in 30 MB. */
    @Test
    void numberedLines() {
        measure("nothing but numbered lines", i -> (i % 97 + 1) + "、重点任务清单\n");
    }

    @Test
    void shortLines() {
        measure("nothing but short lines", i -> "老街换上新面貌\n" + (i % 3 == 0 ? BODY : ""));
    }

    /** Line breaks were lost: one line, of which any place may begin a heading. */
    @Test
    void wall() {
        measure("one line", i -> "（" + NUMERALS.get(i % 10) + "）压实责任。" + BODY.strip());
    }
}
