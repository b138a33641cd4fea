package org.yandu.retrieval.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.retrieval.dates.DateFinder;

class FigureFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            四年后累计查询突破9430万人次,累计           | 四年=4 年 EXACT; 9430万人次=94300000 人次 MORE
            出庭應訴率達97.64%,同比上升2.54個百分點       | 97.64%=97.64 % EXACT; 2.54個百分點=2.54 个百分点 EXACT
            先后有5000余名市民参与                     | 5000余名=5000 名 MORE
            归集信用数据１．２亿条                      | １．２亿条=120000000 条 EXACT
            总投资1,350万元                          | 1,350万元=13500000 元 EXACT
            增长三成以上,利润翻两番                     | 三成=30 % MORE; 两番=2 番 EXACT
            百分之三点五的居民                         | 百分之三点五=3.5 % EXACT
            三分之二以上的代表                         | 三分之二=66.66667 % MORE
            补助10—20万元                           | 10—20万元=100000..200000 元 EXACT
            下降5%-8%左右                           | 5%-8%=5..8 % ABOUT
            三至五个工作日内办结                       | 三至五个工作日=3..5 个工作日 EXACT
            投资3.2万亿元                            | 3.2万亿元=3200000000000 元 EXACT
            一千二百三十五万户                         | 一千二百三十五万户=12350000 户 EXACT
            近40年来的努力                           | 40年=40 年 ABOUT
            不超过15个工作日                          | 15个工作日=15 个工作日 LESS
            权重不低于5分,误差不得超过2%                 | 5分=5 分 MORE; 2%=2 % LESS
            代表不得少于三分之二,每户不少于30平方米          | 三分之二=66.66667 % MORE; 30平方米=30 平方米 MORE
            低于8分钟,突破700亿元,不足三成               | 8分钟=8 分钟 LESS; 700亿元=70000000000 元 MORE; 三成=30 % LESS
            从七百零八家增加到1.1万家                   | 七百零八家=708 家 EXACT; 1.1万家=11000 家 EXACT
            10多万人参加                             | 10多万人=100000 人 MORE
            """)
    void reads(String text, String figures) {
        assertThat(found(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({
        "第十二条 为了规范管理",
        "一、提高效能",
        "(三)完善机制",
        "市政府令第333号",
        "2018年11月16日",
        "“三改一拆”“五水共治”",
        "“三位一体”社区治理体制",
        "一个问题、一批项目、最多跑一次",
        "十分重要,百年变局,千家万户,万众一心",
        "3+X社区服务综合体",
        "12345热线",
        "2019起施行",
        "党的二十大精神",
        "海政办发〔2020〕37号",
        "5G网络和G20峰会",
    })
    void leavesAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aPairOutsideTheBmpMovesNothing() {
        String text = "𠮷镇有𬬻厂25家";
        Figure figure = FigureFinder.find(text, List.of(), List.of()).getFirst();
        assertThat(figure.span().in(text)).isEqualTo("25家");
    }

    private static String found(String text) {
        return FigureFinder.find(text, List.of(), DateFinder.find(text, List.of())).stream()
                .map(f -> f.words() + "=" + f.from().toPlainString()
                        + (f.isRange() ? ".." + f.to().toPlainString() : "") + " " + f.unit() + " " + f.bound())
                .collect(Collectors.joining("; "));
    }
}
