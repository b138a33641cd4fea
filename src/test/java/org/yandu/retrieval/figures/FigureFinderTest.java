package org.yandu.retrieval.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.bench.Effort;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.dates.DateFinder;
import org.yandu.retrieval.dates.DateMention;

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
            编号12345678901234567890123456789件     | 12345678901234567890123456789件=12345678901234567890123456789 件 EXACT
            共1,234.56元,１２３人,1,2345元           | 1,234.56元=1234.56 元 EXACT; １２３人=123 人 EXACT
            气温-5℃至3℃,零下十二度,负2.5%,增长-3.2%     | -5℃至3℃=-5..3 摄氏度 EXACT; 零下十二度=-12 度 EXACT; 负2.5%=-2.5 % EXACT; -3.2%=-3.2 % EXACT
            为企业减负30亿元,杭州-30公里               | 30亿元=3000000000 元 EXACT; 30公里=30 公里 EXACT
            二〇二家,廿三人,卅家,两家                   | 二〇二家=202 家 EXACT; 廿三人=23 人 EXACT; 卅家=30 家 EXACT; 两家=2 家 EXACT
            两百五十人,一万二千元,一百二元              | 两百五十人=250 人 EXACT; 一万二千元=12000 元 EXACT; 一百二元=120 元 EXACT
            1亿2,000萬元,3万5千人,五万亿元             | 1亿2,000萬元=120000000 元 EXACT; 3万5千人=35000 人 EXACT; 五万亿元=5000000000000 元 EXACT
            死亡率6.9‰,千分之四以内,万分之三             | 6.9‰=6.9 ‰ EXACT; 千分之四=4 ‰ LESS; 万分之三=0.03 % EXACT
            1/3以上,占1/2,百分之百,百分之三十至四十        | 1/3=33.33333 % MORE; 1/2=50 % EXACT; 百分之百=100 % EXACT; 百分之三十至四十=30..40 % EXACT
            30㎡,5km²,50GB,35℃                     | 30㎡=30 平方米 EXACT; 5km²=5 平方公里 EXACT; 50GB=50 GB EXACT; 35℃=35 摄氏度 EXACT
            12元/平方米,8元/(人·月),24微克/立方米         | 12元/平方米=12 元/平方米 EXACT; 8元/(人·月)=8 元/人·月 EXACT; 24微克/立方米=24 微克/立方米 EXACT
            七八天,十七八岁,三四十人,七八百万元            | 七八天=7..8 天 ABOUT; 十七八岁=17..18 岁 ABOUT; 三四十人=30..40 人 ABOUT; 七八百万元=7000000..8000000 元 ABOUT
            三成五,两成半,九成二,五折                   | 三成五=35 % EXACT; 两成半=25 % EXACT; 九成二=92 % EXACT; 五折=5 折 EXACT
            两个半小时,一个半月,两年半,九十来个           | 两个半小时=2.5 小时 EXACT; 一个半月=1.5 个月 EXACT; 两年半=2.5 年 EXACT; 九十来个=90 个 ABOUT
            处1000元以上3000元以下罚款,一年以上三年以下    | 1000元以上3000元以下=1000..3000 元 EXACT; 一年以上三年以下=1..3 年 EXACT
            60分以上不满80分                          | 60分以上不满80分=60..80 分 EXACT
            从5家到10家                              | 5家=5 家 EXACT; 10家=10 家 EXACT
            人民币壹佰贰拾万元整,陆万元                 | 壹佰贰拾万元=1200000 元 EXACT; 陆万元=60000 元 EXACT
            公示七日,之日起30日内,六十日               | 七日=7 日 EXACT; 30日=30 日 EXACT; 六十日=60 日 EXACT
            每月两次,共3课时,213票,65周岁以上           | 两次=2 次 EXACT; 3课时=3 课时 EXACT; 213票=213 票 EXACT; 65周岁=65 周岁 MORE
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
        "第三、四条,第5至8条,第 十二 条",
        "居全省前三位,前十名,第12次会议",
        "9时30分,8点15分,21:30",
        "数十家,几百人,成百上千人,百余",
        "十八届三中全会,八届二次会议",
        "四个意识,两个维护,八项规定",
        "三月三,四面八方,一成不变,党八股,四周",
        "三里屯,五保户,五台山,三门峡,九江",
        "他们俩,大陆万家,第1/3页,2024/3/15",
        "2014卷,2019县市长,一百一十二年四月",
        "0599-8671200,版本1.2.3版",
        "于25日上午,二期工程,二级指标",
    })
    void leavesAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "竹林面积41.\\n5万亩, 415000 亩",
        "累计投入3.1\\n亿元, 310000000 元",
    })
    void aLineEndWithinASentencePartsNoFigure(String text, String value) {
        List<Figure> figures = FigureFinder.find(text.replace("\\n", "\n"), List.of(), List.of());
        assertThat(figures)
                .extracting(f -> f.from().toPlainString() + " " + f.unit())
                .containsExactly(value);
    }

    @Test
    void aNumberWhoseDigitsAreApartIsOne() {
        String text = "2 0 2 3 年 减 幅 5 2 . 6 % ， 取 消 7 3 7 6 项";
        List<Noise> blanks = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == ' ')
                .mapToObj(i -> new Noise(new TextSpan(i, i + 1), Noise.Kind.SPACING, "r"))
                .toList();
        List<DateMention> dates = DateFinder.find(text, blanks);
        assertThat(dates).extracting(DateMention::words).containsExactly("2023年");
        assertThat(dates.getFirst().span().in(text)).isEqualTo("2 0 2 3 年");
        assertThat(FigureFinder.find(text, blanks, dates))
                .extracting(Figure::words, figure -> figure.span().in(text))
                .containsExactly(Tuple.tuple("52.6%", "5 2 . 6 %"), Tuple.tuple("7376项", "7 3 7 6 项"));
    }

    @Test
    void aNumberBeforeATitleCountsNothing() {
        assertThat(found("4　尾声\n2.6　年內我們\n23\n个别问题")).isEmpty();
    }

    @Test
    void aPairOutsideTheBmpMovesNothing() {
        String text = "𠮷镇有𬬻厂25家";
        Figure figure = FigureFinder.find(text, List.of(), List.of()).getFirst();
        assertThat(figure.span().in(text)).isEqualTo("25家");
    }

    /** The rest of such a text was copied for every term in it: 18 s for this one, hours for the largest that can be taken in. */
    @Test
    void manyTermsOfOneTakeNoLongerThanOthers() {
        String text = "每一年、每一周、每一天都要\n".repeat(130_000) + "一年内";
        assertThat(Effort.within(Duration.ofSeconds(10), () -> found(text))).isEqualTo("一年=1 年 EXACT");
    }

    private static String found(String text) {
        return FigureFinder.find(text, List.of(), DateFinder.find(text, List.of())).stream()
                .map(f -> f.words() + "=" + f.from().toPlainString()
                        + (f.isRange() ? ".." + f.to().toPlainString() : "") + " " + f.unit() + " " + f.bound())
                .collect(Collectors.joining("; "));
    }
}
