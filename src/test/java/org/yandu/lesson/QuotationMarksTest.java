package org.yandu.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

    private static List<String> in(String text) {
        return Quoted.in(text).stream().map(Quoted::words).toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            delimiter = '|',
            value = {
                "报告说「优化“软环境”是关键举措」。 | 优化“软环境”是关键举措",
                "他说，‘法治是最好的营商环境’，it's so | 法治是最好的营商环境",
                "他说 '法治是最好的营商环境'，don't | 法治是最好的营商环境",
                "”法治是最好的营商环境”，他说 | 法治是最好的营商环境",
                "他说“法治是最好的营商环境“，又说 | 法治是最好的营商环境",
                "他说＂法治是最好的营商环境＂ | 法治是最好的营商环境",
                "他说〝法治是最好的营商环境〞 | 法治是最好的营商环境",
                "他强调“依法治市”。 | 依法治市",
            })
    void whateverMarksAWriterTakes(String text, String words) {
        assertThat(in(text)).containsExactly(words);
    }

    /** A passage cut out of a quotation brings its closing mark along: what follows it up to the next opening one is no quotation. */
    @Test
    void whatWasOpenedBeforeThePassageIsClosedInIt() {
        assertThat(in("切实加强法治建设、信用建设和机关效能建设”。2006年,时任浙\n参考文献\n李文艺.“八八战略”与软环境建设的杭州实践"))
                .noneMatch(words -> words.contains("参考文献"));
        assertThat(in("机关效能建设”。他说“法治是最好的营商环境”。")).containsExactly("法治是最好的营商环境");
    }

    @Test
    void neitherNamesNorApostrophes() {
        assertThat(in("“三农”、“放管服”、rock 'n' roll and it's 1990's")).isEmpty();
        assertThat(in("简称“四个平台”。")).isEmpty();
    }

    /** GB/T 15834—2011, 4.8.3.5: every paragraph is opened anew, only the last is closed. */
    @Test
    void aQuotationOfSeveralParagraphs() {
        assertThat(in("他写道：\n\n“社会治理重心在城乡社区。\n\n“关键在体制机制创新。”\n\n以后是我的话。"))
                .containsExactly("社会治理重心在城乡社区。", "关键在体制机制创新。");
        assertThat(in("“社会治理重心在城乡社区。\n\n关键在体制机制创新。”\n\n以后是我的话。")).containsExactly("社会治理重心在城乡社区。", "关键在体制机制创新。");
    }

    @Test
    void aMarkThatIsNeverClosedEndsWithItsParagraph() {
        assertThat(in("他说“还没有说完就另起一段。\n\n以后是“另外的一段引文”。")).containsExactly("另外的一段引文");
    }

    @Test
    void shortWordsNobodyIsSaidToHaveSaidMayBeAName() {
        String name = "杭州是“数字经济第一城”。";
        String said = "他强调，“法治是最优环境”。";
        assertThat(Quoted.in(name).getFirst().isTerm(name)).isTrue();
        assertThat(Quoted.in(said).getFirst().isTerm(said)).isFalse();
    }

    /** A Word file of our own with citations in brackets or at the end: every quotation in it was said to be wrong. */
    @Test
    void whatIsCitedBehindAQuotationIsNotQuoted() {
        assertThat(in("> 法治是最好的营商环境。（李文艺. 杭州实践\\[EB/OL\\]. (2023-04-13) \\[2026-11-26\\]. 二（五）第1段）"))
                .containsExactly("法治是最好的营商环境。");
        assertThat(in("> 嚴格執行年度報告製度。（杭州市人民政府. 年度報告: 一（一）第1段）\n\n> 法治是最好的营商环境[3]第二节一（一）第1段"))
                .containsExactly("嚴格執行年度報告製度。", "法治是最好的营商环境");
        assertThat(in("> 各地要落实各项机制（见附件一）")).containsExactly("各地要落实各项机制（见附件一）");
        assertThat(in("> 对失信主体给予惩戒[2]第三章第十二条第（二）项\n\n> 各地要落实机制[12]“总体要求”第2段")).containsExactly("对失信主体给予惩戒", "各地要落实机制");
        assertThat(in("> 各单位要办好见附件[1]所列事项\n\n> 按照清单[2]推进重点项目")).containsExactly("各单位要办好见附件[1]所列事项", "按照清单[2]推进重点项目");
    }
}
