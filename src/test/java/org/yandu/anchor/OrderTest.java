package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the order of all that stands around leaves a passage no other place. */
class OrderTest {

    private static final String FORMULA = "要统一思想，提高认识，狠抓落实，确保各项任务落到实处。";

    private static final String FIRST = "全市营商环境持续改善，市场主体总量突破四十万户。"
            + FORMULA
            + "今后一个时期，重点做好政务服务改革，推动高频事项跨省通办。"
            + FORMULA
            + "财政部门安排专项资金两千万元，支持乡镇便民中心建设。";

    private record Texts(String old, String now, Order order) {

        static Texts of(String old, String now) {
            Comparison texts = new Comparison(old, List.of(), now, List.of());
            return new Texts(old, now, new Order(texts, new Company(texts)));
        }

        boolean knows(String words, int from, int place, double score) {
            int at = letters(old.substring(0, old.indexOf(words, from)));
            int there = letters(now.substring(0, now.indexOf(words, place)));
            int size = letters(words);
            return order.knows(
                    new Range(at, at + size), new Candidate(new Range(there, there + size), 1, score, List.of()));
        }

        private static int letters(String text) {
            return Letters.folded(text, List.of()).size();
        }
    }

    private static final Texts REWORDED = Texts.of(
            FIRST, FIRST.replace("四十万户", "五十二万户").replace("跨省通办", "一次办成").replace("两千万元", "三千万元"));

    /** A formula that stands twice: what stands between has been reworded, and is in order. */
    @Test
    void theOrderTellsWhichOfTwoFormulaeItIs() {
        int second = FIRST.indexOf(FORMULA) + 1;
        assertThat(REWORDED.knows(FORMULA, 0, 0, 0.9)).isTrue();
        assertThat(REWORDED.knows(FORMULA, second, REWORDED.now().indexOf(FORMULA) + 1, 0.9))
                .isTrue();
        assertThat(REWORDED.knows(FORMULA, 0, REWORDED.now().indexOf(FORMULA) + 1, 0.9))
                .isFalse();
    }

    /** Little is left of what stood around: nothing says that it is unchanged. */
    @Test
    void aLowScoreIsPutToTheReader() {
        assertThat(REWORDED.knows(FORMULA, 0, 0, 0.79)).isFalse();
    }

    /** Eight letters that stand a second time, between the same letters: they were deleted, and a formula kept whole stands there. */
    @Test
    void aFewWordsThatStandTwiceAreNeverPlacedByOrderAlone() {
        String formula = "工作取得明显成效，但与人民群众的期望相比还有不小差距。健全守信联合激励和失信联合惩戒机制。";
        String old = "要统一思想，提高认识，狠抓落实。基层治理" + formula + "各地要把基层治理摆在更加突出的位置。社会信用" + formula;
        String now = "本表由试点单位填写。9基层治理" + formula + "到2025年，基层治理体系更加健全。";
        Texts texts = Texts.of(old, now);
        assertThat(texts.knows("的期望相比还有不", 0, 0, 0.86)).isFalse();
    }

    /** A sentence that stands several times, here under another head: one was moved, and which one nobody can say. */
    @Test
    void aSentenceThatStandsTwiceNeedsBothItsSides() {
        String sentence = "去年全区共受理诉求一万二千件，办结率比上年提高三个百分点，群众满意度稳步上升，基层干部的作风也有了明显转变。";
        String old = "立法背景\n条例草案的主要内容\n首先，提高标准。" + sentence + "支援措施\n下一步要把好的做法固定下来。";
        String now = "多谢主席，本人提出二读。\n" + sentence + "支援措施\n下一步要把好的做法固定下来。" + sentence;
        Texts texts = Texts.of(old, now);
        String words = "去年全区共受理诉求一万二千件，办结率比上年提高三个百分点，群众满意度稳步上升，基";
        assertThat(texts.knows(words, 0, 0, 0.82)).isFalse();
    }
}
