package org.yandu.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.Header;

/** Entries as appendix B of GB/T 7714—2025 prints them, made of the facts a document's header can hold. */
class CitationTest {

    @Test
    void reportOnTheWeb() {
        // B.7 [1], whose address our header cannot hold: the name of the site stands in its place.
        Header header = header("第 29 次中国互联网络发展状况统计报告", null, "中国互联网络信息中心", null, "2012-01-16", "中国互联网络信息中心网站");

        assertThat(Citation.of(header, "html").text())
                .isEqualTo("中国互联网络信息中心. 第 29 次中国互联网络发展状况统计报告[R/OL]. 2012-01-16. 中国互联网络信息中心网站.");
    }

    @Test
    void reportWithItsAddress() {
        Header header = header(
                "第 29 次中国互联网络发展状况统计报告",
                null,
                "中国互联网络信息中心",
                null,
                "2012-01-16",
                "https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf");

        assertThat(Citation.of(header, "pdf").text())
                .isEqualTo("中国互联网络信息中心. 第 29 次中国互联网络发展状况统计报告[R/OL]. 2012-01-16."
                        + " https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf.");
    }

    @Test
    void newspaper() {
        // B.4 [2], without the number of the page
        Header header = header("数字革命与竞争国际化", "丁文详", null, null, "2000-11-20", "中国青年报");

        assertThat(Citation.of(header, "txt").text()).isEqualTo("丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20.");
    }

    @Test
    void journal() {
        // B.4 [1], without pages
        Header header = header("四库馆私家抄校书考略", "杨洪升", null, null, "2013", "《文献》2013年第1期");

        assertThat(Citation.of(header, "txt").text()).isEqualTo("杨洪升. 四库馆私家抄校书考略[J]. 文献, 2013 (1).");
    }

    @Test
    void journalWithVolumeAndFourAuthors() {
        // B.4 [3]
        Header header =
                header("互联网药品可信交易环境中主体资质审核备案模式", "于潇、刘义、柴跃廷、王五", null, null, null, "清华大学学报（自然科学版） 2012年第52卷第11期");

        assertThat(Citation.of(header, "txt").text())
                .isEqualTo("于潇，刘义，柴跃廷，等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版）, 2012, 52 (11).");
    }

    @Test
    void book() {
        // B.1 [1]; the place of a quotation stands where its page would
        Header header = header("全唐五代诗格汇考", "张伯伟", null, null, "2002-05", "南京：江苏古籍出版社");

        assertThat(Citation.of(header, "docx").text("第三章第2段"))
                .isEqualTo("张伯伟. 全唐五代诗格汇考[M]. 南京: 江苏古籍出版社, 2002: 第三章第2段.");
    }

    @Test
    void webPageWithKnownDayOfVisit() {
        // B.10 [3], again with the site for the address
        Header header = header("《庄子》读不懂？看完这一篇“导读”就明白了", "杨立华", null, null, "2022-10-26", "哔哩哔哩网");

        SourceFacts facts = new SourceFacts("d", SourceKind.WEB_PAGE, null, "2023-05-02", null, null, null);
        assertThat(Citation.of(header, "txt", Citing.Edition.GBT_2025, facts).text())
                .isEqualTo("杨立华. 《庄子》读不懂？看完这一篇“导读”就明白了[EB/OL]. (2022-10-26) [2023-05-02]. 哔哩哔哩网.");
    }

    @Test
    void standard() {
        // B.8 [1]
        Header header = header("信息与文献 资源描述", null, null, "GB/T 3792—2021", null, null);

        assertThat(Citation.of(header, "pdf").text()).isEqualTo("GB/T 3792—2021 信息与文献 资源描述[S].");
    }

    @Test
    void officialDocumentWithItsNumber() {
        Header header = header("关于转发北京市企业投资项目核准暂行实施办法的通知", null, "北京市人民政府办公厅", "京政办发〔2005〕37号", "2005-07-12", "首都之窗网站");

        assertThat(Citation.of(header, "txt").text())
                .isEqualTo("北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知：京政办发〔2005〕37号[EB/OL]. (2005-07-12). 首都之窗网站.");
        assertThat(Citation.of(new Header("通知", null, null, "市政府", "1号", null, null), "docx")
                        .text())
                .isEqualTo("市政府. 通知：1号[Z].");
    }

    @Test
    void subtitleLosesItsDash() {
        Header header = new Header("以改革担当回答“发展之问”", "——杭州打造营商环境最优市", null, null, null, null, null);

        assertThat(Citation.of(header, "txt").text()).isEqualTo("以改革担当回答“发展之问”：杭州打造营商环境最优市[Z].");
    }

    @Test
    void nothingIsMadeUp() {
        Citation bare = Citation.of(Header.titled("某文"), "html");

        assertThat(bare.text()).isEqualTo("某文[EB/OL].");
        assertThat(bare.missing())
                .containsExactlyInAnyOrder(
                        Citation.Element.RESPONSIBILITY,
                        Citation.Element.DATE,
                        Citation.Element.SOURCE,
                        Citation.Element.ACCESSED,
                        Citation.Element.PATH);
        assertThat(bare.text()).doesNotContain("不详", "佚名", "null");
    }

    // ---- as the edition of 2015 prints them (appendix A and clause 8), which many journals still ask for ----

    private static String of2015(Header header, SourceFacts facts) {
        return Citation.of(header, "txt", Citing.Edition.GBT_2015, facts).text();
    }

    private static SourceFacts web(SourceKind kind, String address, String accessed, @Nullable String pages) {
        return new SourceFacts("d", kind, address, accessed, null, null, pages);
    }

    @Test
    void reportOf2015() {
        Header header = header("第29次中国互联网络发展现状统计报告", null, "中国互联网络信息中心", null, "2012-01-16", null);

        assertThat(of2015(header, web(SourceKind.REPORT, "http://www.cnnic.net.cn/P0201207.pdf", "2013-03-26", null)))
                .isEqualTo("中国互联网络信息中心. 第29次中国互联网络发展现状统计报告[R/OL]. (2012-01-16)[2013-03-26]."
                        + " http://www.cnnic.net.cn/P0201207.pdf.");
    }

    @Test
    void journalOnTheWebOf2015() {
        Header header = header("“北斗一号”监控管理网设计与实现", "武丽丽、华一新、张亚军、王五", null, null, null, "测绘科学 2008年第33卷第5期");

        assertThat(of2015(header, web(SourceKind.JOURNAL, "http://vip.calis.edu.cn/CSTJ", "2009-10-25", "8-9")))
                .isEqualTo("武丽丽, 华一新, 张亚军, 等. “北斗一号”监控管理网设计与实现[J/OL]. 测绘科学, 2008, 33(5): 8-9[2009-10-25]."
                        + " http://vip.calis.edu.cn/CSTJ.");
    }

    @Test
    void newspaperOf2015() {
        Header header = header("数字革命与竞争国际化", "丁文详", null, null, "2000-11-20", "中国青年报");
        SourceFacts sheet = new SourceFacts("d", SourceKind.NEWSPAPER, null, null, null, null, "15");

        assertThat(of2015(header, sheet)).isEqualTo("丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).");
    }

    @Test
    void bookOf2015() {
        Header header = header("图书馆目录", "刘国钧，陈绍业", null, null, "1957", null);
        SourceFacts press = new SourceFacts("d", SourceKind.BOOK, null, null, "北京", "高等教育出版社", "15-18");

        assertThat(of2015(header, press)).isEqualTo("刘国钧, 陈绍业. 图书馆目录[M]. 北京: 高等教育出版社, 1957: 15-18.");
    }

    @Test
    void pageOf2015() {
        Header header = header("关于中国学术期刊标准化数据库系统工程的进展", "王明亮", null, null, "1998-08-16", null);

        assertThat(of2015(
                        header,
                        web(SourceKind.WEB_PAGE, "http://www.cajcd.cn/pub/wml.txt/980810-2.html", "1998-10-04", null)))
                .isEqualTo("王明亮. 关于中国学术期刊标准化数据库系统工程的进展[EB/OL]. (1998-08-16)[1998-10-04]."
                        + " http://www.cajcd.cn/pub/wml.txt/980810-2.html.");
    }

    @Test
    void whatABookLacksIsAskedFor() {
        Header header = header("图书馆目录", "刘国钧", null, null, "1957", null);
        SourceFacts book = new SourceFacts("d", SourceKind.BOOK, null, null, null, null, null);

        assertThat(Citation.of(header, "txt", Citing.Edition.GBT_2025, book).missing())
                .containsExactlyInAnyOrder(Citation.Element.CITY, Citation.Element.PUBLISHER);
    }

    @ParameterizedTest
    @CsvSource({
        "钱学森 刘再复, 钱学森，刘再复",
        "李四光；华罗庚；茅以升, 李四光，华罗庚，茅以升",
        "印森林 吴胜和 李俊飞 冯文杰, 印森林，吴胜和，李俊飞，等",
        "United Nations, United Nations",
    })
    void authors(String written, String cited) {
        assertThat(Citation.of(header("题", written, null, null, null, null), "txt")
                        .text())
                .startsWith(cited + ". 题[Z]");
    }

    @ParameterizedTest
    @CsvSource({
        "人民日报, NEWSPAPER",
        "《浙江日报》, NEWSPAPER",
        "学习时报, NEWSPAPER",
        "《光明日报》 2020-03-01 第3版, NEWSPAPER",
        "中国行政管理2019年第3期, JOURNAL",
        "浙江大学学报, JOURNAL",
        "国务院公报, OTHER",
        "浙江统计年报, OTHER",
        "人民出版社, BOOK",
        "人民网, WEB_PAGE",
        "杭州市人民政府門戶網站, WEB_PAGE",
        "www.hangzhou.gov.cn, WEB_PAGE",
        "上海, OTHER",
    })
    void kindIsReadFromTheSource(String source, SourceKind kind) {
        assertThat(SourceKind.of(header("关于优化营商环境的意见", null, null, null, null, source), "txt"))
                .isEqualTo(kind);
    }

    private static Header header(
            String title,
            @Nullable String author,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable String date,
            @Nullable String source) {
        return new Header(title, null, author, issuer, number, date, source);
    }
}
