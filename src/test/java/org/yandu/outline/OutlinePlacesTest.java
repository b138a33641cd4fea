package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;

class OutlinePlacesTest {

    @ParameterizedTest(name = "seed {0}: {1} is at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "000_9ac79440601f8240|“八八战略”与软环境建设的杭州实践|文首",
                "000_9ac79440601f8240|习近平总书记历来重视|第1段",
                "000_9ac79440601f8240|共商共建共享体系|一第1段",
                "000_9ac79440601f8240|在“平安杭州”的基础上|一（一）第2段",
                "000_9ac79440601f8240|加强信用建设,政府应起到|三（四）第1段",
                "000_9ac79440601f8240|二、杭州软环境建设的主要成效|二",
                "000_9ac79440601f8240|2014年12月,杭州市公共信用信息平台|一（三）第2段",
                "001_06438de2f09206a5|社会治理重心在城乡社区|第1段",
                "001_06438de2f09206a5|早在新千年之初|第一第1段",
                "001_06438de2f09206a5|鱼米之乡|第一第3段",
                "002_efa1b91cc45e0ab7|2012年9月|第二节一（一）第5段",
                "002_efa1b91cc45e0ab7|比如,上城区要求深入推进|第二节二（二）1第3段",
                "003_d5425ff96f23db4c|杭州市2022年法治政府建設年度報告|文首",
                "003_d5425ff96f23db4c|2022年,杭州市法治政府建設堅持|第1段",
                "003_d5425ff96f23db4c|製度化清單化形成|一（一）第1段",
                "003_d5425ff96f23db4c|統籌推進法治政府建設|一（一）",
                "003_d5425ff96f23db4c|市第十三次黨代會|三第1段",
                "004_39b77698d1b17bcb|当前,我国经济|第1段",
                "004_39b77698d1b17bcb|当前,百年变局|一2第1段",
                "004_39b77698d1b17bcb|近年来,杭州学习贯彻|三第1段",
                "004_39b77698d1b17bcb|四是常态化开展改革|三2第1段",
            })
    void placesInTheSeeds(String seed, String words, String place) {
        Reading reading = Intake.read(Path.of("seeds", seed + ".txt"));
        OutlineTree tree = Outliner.outline(reading.text(), reading.noise(), reading.header());
        assertThat(tree.placeAt(reading.text().indexOf(words))).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0} is at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "第一章|第一章",
                "制定本条例|第一章第一条",
                "本市适用|第一章第二条第一款",
                "县市参照|第一章第二条第二款",
                "有下列情形之一|第一章第三条第一款",
                "逾期不报|第一章第三条第一款第（二）项",
                "数额较大|第一章第三条第一款第（二）项第1目",
                "隐瞒不报|第一章第三条第一款第（三）项",
                "前款规定|第一章第三条第二款",
                "下列事项由|第一章第四条",
                "编制预算|第一章第四条第（一）项",
                "自公布之日|第一章第五条"
            })
    @DisplayName("laws: 条, 款 where there are several, 项 by its own number, 目 below it")
    void laws(String words, String place) {
        String law = """
                第一章 总则
                第一条 为了规范，制定本条例。
                第二条 本市适用本条例。
                县市参照执行。
                第三条 有下列情形之一的，责令改正：
                （一）不报的；
                （二）逾期不报，且有下列行为的：
                1．数额较大的；
                2．屡次不报的；
                （三）隐瞒不报的。
                前款规定的情形，由主管部门认定。
                第四条 下列事项由市人民政府负责：
                （一）编制预算；
                （二）公布决算。
                第五条 本条例自公布之日起施行。
                """;
        assertThat(outline(law).placeAt(law.indexOf(words))).isEqualTo(place);
    }

    @Test
    @DisplayName("decimal numbers replace what they repeat; words name a heading without number")
    void decimalsAndWords() {
        OutlineTree decimals = outline(
                "1 总则\n1.1 目的\n为了提高能力，制定本预案，请遵照执行。\n1.2 依据\n依据有关法律法规，制定本预案，请遵照执行。\n2 附则\n本预案自印发之日起施行，请各单位遵照执行。\n");
        assertThat(decimals.nodes().map(OutlineNode::place)).containsExactly("1", "1.1", "1.2", "2");
        OutlineTree words = outline("## 缘起\n正文。\n");
        assertThat(words.roots().getFirst().place()).isEqualTo("“缘起”");
    }

    @Test
    @DisplayName("noise does not count; an advertisement inside a heading is not in its title")
    void noise() {
        String text = "一、加强【广告】领导\n正文第一段，写得足够长才像一段正文的样子。\n【广告】\n第二段，也写得足够长才像一段正文的样子。\n";
        List<Noise> noise = List.of(noise(4, 8), noise(text.lastIndexOf("【"), text.lastIndexOf("】") + 1));
        OutlineTree tree = Outliner.outline(text, noise, Header.titled(""));
        assertThat(tree.roots().getFirst().title()).isEqualTo("加强领导");
        assertThat(tree.roots().getFirst().span().in(text)).isEqualTo("一、加强【广告】领导");
        assertThat(tree.placeAt(text.indexOf("第二段"))).isEqualTo("一第2段");
    }

    @Test
    @DisplayName("an empty text has an empty tree")
    void empty() {
        OutlineTree tree = outline("\n \n");
        assertThat(tree.roots()).isEmpty();
        assertThat(tree.placeAt(0)).isEmpty();
    }

    @Test
    @DisplayName("one megabyte in well under a second")
    void isFast() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 1_000_000; i++) {
            text.append("第")
                    .append(i)
                    .append("条 为了规范城市管理，一是提速，二是提质，制定本条例。1.2倍、2023年。\n")
                    .append("（一）项目；\n")
                    .append("普通的一段正文，没有编号。".repeat(30))
                    .append('\n');
        }
        String document = text.toString();
        outline(document);
        OutlineTree tree = outline(document);
        assertThat(tree.nodes().filter(OutlineNode::isHeading).count()).isGreaterThan(2_000);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("all paragraphs below one article are counted once, not once for each name")
    void longArticle() {
        int many = 50_000;
        String law =
                "第一条 为了规范，制定本条例。\n第二条 有下列情形之一的，责令改正：\n" + "（一）不报的，由主管部门责令改正。\n".repeat(many) + "前款规定的情形，由主管部门认定。\n";
        OutlineTree tree = outline(law);
        List<String> names = tree.paragraphStarts().stream().map(tree::placeAt).toList();
        assertThat(names).hasSize(many + 3).endsWith("第二条第一款第（一）项", "第二条第二款");
    }

    private static Noise noise(int start, int end) {
        return new Noise(new TextSpan(start, end), Noise.Kind.ADVERTISEMENT, "noise.advertisement");
    }

    private static OutlineTree outline(String text) {
        return Outliner.outline(text, List.of(), Header.titled(""));
    }
}
