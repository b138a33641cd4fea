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

    /** An address given by the reader made [Z/OL] of it, and the name of the site was still asked for though it is not written. */
    @Test
    void whatIsLookedAtOnTheWebIsAWebPage() {
        Header header = header("“八八战略”与软环境建设的杭州实践", "李文艺", null, null, "2023-04-13", null);
        SourceFacts facts = new SourceFacts("d", null, "https://www.hzds.gov.cn/20", "2026-11-26", null, null, null);

        Citation citation = Citation.of(header, "txt", Citing.Edition.GBT_2025, facts);
        assertThat(citation.text())
                .isEqualTo("李文艺. “八八战略”与软环境建设的杭州实践[EB/OL]. (2023-04-13) [2026-11-26]. https://www.hzds.gov.cn/20.");
        assertThat(citation.missing()).isEmpty();
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

    // ---- kinds that need what only a reader knows ----

    private static String with(SourceKind kind, Header header, SourceFacts facts) {
        return Citation.of(header, "txt", Citing.Edition.GBT_2025, facts.as(kind))
                .text();
    }

    private static SourceFacts press(
            @Nullable String city, @Nullable String publisher, @Nullable String pages, SourceFacts.Volume volume) {
        return new SourceFacts("d", null, null, null, city, publisher, pages, volume);
    }

    @Test
    void translatedBookOfALaterEdition() {
        // B.1 [12]
        Header header = header("递归宏观经济理论", "扬奎斯特，萨金特", null, null, "2010", null);
        SourceFacts.Volume volume = new SourceFacts.Volume("2 版", null, null, "杨斌，王忠玉，陈彦斌，等，译");

        assertThat(with(SourceKind.BOOK, header, press("北京", "中国人民大学出版社", "798", volume)))
                .isEqualTo("扬奎斯特，萨金特. 递归宏观经济理论[M]. 杨斌，王忠玉，陈彦斌，等，译. 2 版. 北京: 中国人民大学出版社, 2010: 798.");
    }

    @Test
    void partOfABook() {
        // B.2 [3], [6], [1]
        Header flood = header("1998 年长江洪水的成因与减灾对策", "程根伟", null, null, "1999", null);
        assertThat(with(
                        SourceKind.BOOK,
                        flood,
                        press("北京", "科学出版社", "32-36", new SourceFacts.Volume(null, "长江流域洪涝灾害与科技对策", "许厚泽、赵其国", null))))
                .isEqualTo("程根伟. 1998 年长江洪水的成因与减灾对策[M]//许厚泽，赵其国. 长江流域洪涝灾害与科技对策. 北京: 科学出版社, 1999: 32-36.");
        Header critique = header("政治经济学批判", "马克思", null, null, "2013", null);
        assertThat(with(
                        SourceKind.BOOK,
                        critique,
                        press("北京", "人民出版社", "302", new SourceFacts.Volume("2 版", "马克思恩格斯全集：第 35 卷", "马克思，恩格斯", null))))
                .isEqualTo("马克思. 政治经济学批判[M]//马克思，恩格斯. 马克思恩格斯全集：第 35 卷. 2 版. 北京: 人民出版社, 2013: 302.");
        Header memory = header("谈谈记忆：与诺贝尔获奖得者埃里克·坎德尔的问答", "阿扬", null, null, "2023", null);
        assertThat(with(
                        SourceKind.BOOK,
                        memory,
                        press(
                                "北京",
                                "机械工业出版社",
                                "15-18",
                                new SourceFacts.Volume(null, "认识记忆力：关于学习、思考与遗忘的脑科学", "《环球科学》杂志社", "姜海伦，译"))))
                .isEqualTo("阿扬. 谈谈记忆：与诺贝尔获奖得者埃里克·坎德尔的问答[M]. 姜海伦，译//《环球科学》杂志社."
                        + " 认识记忆力：关于学习、思考与遗忘的脑科学. 北京: 机械工业出版社, 2023: 15-18.");
    }

    @Test
    void paperOfAConference() {
        // B.5 [4], [3]
        Header paper = header("民国图书馆学教育的社会贡献", "肖希明 石庆功 刘奕", null, null, "2024", null);
        assertThat(with(
                        SourceKind.PROCEEDINGS,
                        paper,
                        press(
                                "北京",
                                "北京大学信息管理系",
                                "134-147",
                                new SourceFacts.Volume(null, "纪念北京大学图书馆学教育 100 周年研讨会论文集", null, null))))
                .isEqualTo(
                        "肖希明，石庆功，刘奕. 民国图书馆学教育的社会贡献[C]//纪念北京大学图书馆学教育 100 周年研讨会论文集." + " 北京: 北京大学信息管理系, 2024: 134-147.");
        Header whole = header("台湾光复六十五周年暨抗战史实学术研讨论文集", "中国社会科学院台湾史研究中心", null, null, "2012", "北京：九州出版社");
        assertThat(with(SourceKind.PROCEEDINGS, whole, SourceFacts.none("d")))
                .isEqualTo("中国社会科学院台湾史研究中心. 台湾光复六十五周年暨抗战史实学术研讨论文集[C]. 北京: 九州出版社, 2012.");
    }

    @Test
    void thesis() {
        // B.6 [1], and as far as a header knows it
        Header header = header("融合星载 GNSS-R 和 SAR 数据的高时空分辨率土壤湿度反演方法研究", "王琦", null, null, "2022", "武汉大学博士学位论文");
        assertThat(with(SourceKind.THESIS, header, press("武汉", null, "87", SourceFacts.Volume.UNKNOWN)))
                .isEqualTo("王琦. 融合星载 GNSS-R 和 SAR 数据的高时空分辨率土壤湿度反演方法研究[D]. 武汉: 武汉大学, 2022: 87.");
        assertThat(Citation.of(header, "pdf").missing()).containsExactly(Citation.Element.CITY);
    }

    @Test
    void translatedPaperInAJournal() {
        // B.4 [4]
        Header header = header("花枝蝶鸟方镜的镜范：以平安后期的铜镜制作工艺为中心", "久保智康", null, null, null, "《东方博物》2009年第1期");
        assertThat(with(
                        SourceKind.JOURNAL,
                        header,
                        press(null, null, "85-92", new SourceFacts.Volume(null, null, null, "顾幼静，译"))))
                .isEqualTo("久保智康. 花枝蝶鸟方镜的镜范：以平安后期的铜镜制作工艺为中心[J]. 顾幼静，译. 东方博物, 2009 (1): 85-92.");
    }

    @Test
    void newspaperOnTheWeb() {
        // B.4 [6]
        Header header = header("探索微观世界的无穷奥秘（科技大观）", "陈缵真", null, null, "2022-08-16", "人民日报");
        String address = "http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm";
        SourceFacts facts = new SourceFacts("d", SourceKind.NEWSPAPER, address, null, null, null, "17");
        assertThat(Citation.of(header, "txt", Citing.Edition.GBT_2025, facts).text())
                .isEqualTo("陈缵真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报, 2022-08-16 (17). " + address + ".");
    }

    @Test
    void standardOnTheWeb() {
        // B.8 [3]
        Header header = header("信息技术 中文编码字符集", null, null, "GB 18030—2022", null, null);
        String address = "http://c.gb688.cn/bzgk/gb/showGb?type=online&hcno=A1931A578FE14957104988029B0833D3";
        SourceFacts facts = new SourceFacts("d", SourceKind.STANDARD, address, null, null, null, null);
        assertThat(Citation.of(header, "pdf", Citing.Edition.GBT_2025, facts).text())
                .isEqualTo("GB 18030—2022 信息技术 中文编码字符集[S/OL]. " + address + ".");
    }

    @Test
    void lawsAreOtherSourcesUnlessTakenFromTheWeb() {
        Header law = header("中华人民共和国行政许可法", null, "全国人民代表大会常务委员会", null, "2019-04-23", null);
        assertThat(Citation.of(law, "docx").text("第一章第四条"))
                .isEqualTo("全国人民代表大会常务委员会. 中华人民共和国行政许可法[Z]. 2019-04-23. 第一章第四条.");
        SourceFacts web = new SourceFacts("d", null, "https://flk.npc.gov.cn/x", "2026-03-01", null, null, null);
        assertThat(Citation.of(law, "docx", Citing.Edition.GBT_2025, web.as(SourceKind.WEB_PAGE))
                        .text())
                .isEqualTo("全国人民代表大会常务委员会. 中华人民共和国行政许可法[EB/OL]. (2019-04-23) [2026-03-01]. https://flk.npc.gov.cn/x.");
    }

    @ParameterizedTest
    @CsvSource({
        "改革开放40年:社会治理改革的杭州实践与经验, 改革开放40年：社会治理改革的杭州实践与经验",
        "以改革担当回答“发展之问”——杭州打造营商环境最优市的改革推进机制研究, 以改革担当回答“发展之问”：杭州打造营商环境最优市的改革推进机制研究",
        "凌晨10:30的会议, 凌晨10:30的会议",
        "Reform: a history, Reform: a history",
    })
    void otherTitleInformationIsSetOffByAColon(String title, String cited) {
        assertThat(Citation.of(Header.titled(title), "txt").text()).isEqualTo(cited + "[Z].");
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
    void officialDocumentOf2015() {
        // appendix A, electronic sources: official documents are marked as records there
        Header header = header("关于转发北京市企业投资项目核准暂行实施办法的通知", null, "北京市人民政府办公厅", "京政办发[2005]37号", "2005-07-12", null);

        assertThat(of2015(
                        header,
                        web(SourceKind.WEB_PAGE, "http://china.findlaw.cn/fagui/p_1/39934.html", "2011-07-12", null)))
                .isEqualTo("北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知: 京政办发[2005]37号[A/OL]."
                        + " (2005-07-12)[2011-07-12]. http://china.findlaw.cn/fagui/p_1/39934.html.");
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
        "浙江大学硕士学位论文, THESIS",
        "浙江大学硕士论文, THESIS",
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
