package org.yandu.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.intake.cleaning.Line;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Manuscript;

class HtmlTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "<p>推进信用⏎建设</p> → 推进信用建设",
                "<p>推进信用⏎    建设</p> → 推进信用建设",
                "<p>the rule⏎   of law</p> → the rule of law",
                "<p>推进  信用</p> → 推进 信用",
                "<p>推进<b>信用</b>建设</p> → 推进信用建设",
                "<p>来源：<span>新华社</span>⏎   作者：<span>张三</span></p> → 来源：新华社 作者：张三",
                "<p>&nbsp;&nbsp;&nbsp;&nbsp;推进</p> → 推进",
                "<p>　　推进</p> → 推进",
                "<p>AT&amp;T &#20013;&#x56FD;&lt;b&gt;</p> → AT&T 中国<b>",
                "<div>第一段<br>第二段<br><br>第三段</div> → 第一段|第二段|第三段",
                "<div>外<p>内</p>外</div> → 外|内|外",
                "<p>看<script>x()</script>得<style>p{}</style>见</p> → 看得见",
                "<p>看得见</p><p style='display: none'>看不见</p><p hidden>也不见</p><p>的字的字的字</p> → 看得见|的字的字的字",
                "<ruby>治<rp>(</rp><rt>zhì</rt><rp>)</rp></ruby>理 → 治理",
                "<ol><li>甲</li><li>乙</li></ol> → 1. 甲|2. 乙",
                "<ol type=a start=3><li>甲</li><li value=7>乙</li></ol> → c. 甲|g. 乙",
                "<ol reversed><li>甲</li><li>乙</li></ol> → 2. 甲|1. 乙",
                "<ol><li>一、甲</li><li>二、乙</li></ol> → 一、甲|二、乙",
                "<ol style='list-style-type:cjk-ideographic'><li>甲</li><li>乙</li></ol> → 一、甲|二、乙",
                "<ol><li><span>1</span>甲</li><li><span>2</span>乙</li></ol> → 1甲|2乙",
                "<ul><li>甲</li><li>乙</li></ul> → 甲|乙",
                "<p>按照规定<sup><a href='#n1'>1</a></sup>办理</p><p id=n1>见《条例》</p> → 按照规定[1]办理|[1] 见《条例》",
                "<p>县域治理是基础。<sup id=r1><a href='#n1'>[1]</a></sup>基层要稳。</p><ol><li id=n1>↑ <sup><a href='#r1'>1.0</a></sup> 见《条例》</li></ol> → 县域治理是基础。[1]基层要稳。|[1] ↑ 1.0 见《条例》",
                "<p>按照规定<sup><a href='#n1'>1</a></sup>办理</p><p><a id=n1></a>见《条例》</p> → 按照规定[1]办理|[1] 见《条例》",
                "<p>面积5 m<sup>2</sup></p> → 面积5 m2",
                "<pre>甲  乙⏎  丙</pre> → 甲  乙|丙",
                "<p>王<img alt=喆 src=x.png>同志<img alt='领导合影照片'></p> → 王喆同志",
            })
    void words(String page, String text) {
        assertThat(text(page.replace('⏎', '\n'))).isEqualTo(text.replace('|', '\n'));
    }

    @Test
    @DisplayName("headings by tag and by bold type")
    void headings() {
        Manuscript read = read("<html><body><h1>关于信用建设的意见</h1><h2>一、总体要求</h2><p>为了推进工作。</p>"
                + "<p><strong>（一）指导思想</strong></p><p><strong>必须坚持党的领导。</strong></p><h3>第一章<br>总则</h3></body></html>");
        assertThat(read.structure().headings())
                .extracting(h -> h.span().in(read.text()), h -> h.level(), h -> h.by())
                .containsExactly(
                        tuple("关于信用建设的意见", 1, By.TAG),
                        tuple("一、总体要求", 2, By.TAG),
                        tuple("（一）指导思想", 0, By.TYPE),
                        tuple("第一章 总则", 3, By.TAG));
    }

    @Test
    @DisplayName("a table of figures keeps its rows; one that frames the page does not")
    void tables() {
        Manuscript figures = read("<html><p>附表</p><table><caption>表1</caption><tr><th>年份</th><th>件数</th></tr>"
                + "<tr><td><p>2022</p></td><td>35</td></tr><tr><td>2023</td><td></td></tr></table><p>完</p>");
        assertThat(figures.text()).isEqualTo("附表\n表1\n年份\t件数\n2022\t35\n2023\n完\n");
        assertThat(figures.structure().tables())
                .extracting(t -> t.in(figures.text()))
                .containsExactly("表1\n年份\t件数\n2022\t35\n2023");

        Manuscript frame = read("<html><table><tr><td>左栏</td><td><h2>题目</h2><p>正文。</p></td></tr></table>");
        assertThat(frame.text()).isEqualTo("左栏\n题目\n正文。\n");
        assertThat(frame.structure().tables()).isEmpty();
    }

    @Test
    @DisplayName("the site around an article of a municipal office")
    void governmentPage() {
        Reading read = Intake.read("t20230413_1.html", WebPages.OFFICE.getBytes(StandardCharsets.UTF_8));
        assertThat(clean(read)).isEqualTo(WebPages.OFFICE_TEXT);
        assertThat(read.header().title()).isEqualTo("关于加快推进社会信用体系建设的实施意见");
        assertThat(read.header().source()).isEqualTo("临江市发展和改革委员会");
        assertThat(read.header().date()).isEqualTo("2023-04-13");
        assertThat(read.noise())
                .extracting(Noise::kind)
                .contains(Kind.NAVIGATION, Kind.BREADCRUMB, Kind.COUNTER, Kind.SHARE, Kind.FOOTER);
        assertThat(read.structure().headings())
                .extracting(h -> h.span().in(read.text()))
                .contains("一、总体要求", "二、主要任务");
    }

    @Test
    @DisplayName(
            "an old page of nested tables in GBK that says gb2312, and whose article lies in a div named content-header")
    void tableLayout() {
        Reading read = Intake.read("1.htm", WebPages.OLD.getBytes(Charset.forName("GBK")));
        assertThat(read.encoding()).isEqualTo("GB18030");
        assertThat(clean(read)).isEqualTo(WebPages.OLD_TEXT);
        assertThat(read.header().title()).isEqualTo("打造喆字号服务品牌");
        assertThat(read.header().author()).isEqualTo("陈喆");
    }

    @Test
    @DisplayName("news of a university, with article, header and aside")
    void universityNews() {
        Reading read = Intake.read("news", WebPages.UNIVERSITY.getBytes(StandardCharsets.UTF_8));
        assertThat(read.format()).isEqualTo("html");
        assertThat(clean(read)).isEqualTo(WebPages.UNIVERSITY_TEXT);
        assertThat(read.header().title()).isEqualTo("我校举办基层治理研讨会");
    }

    @ParameterizedTest(name = "declared {0}, written {1}")
    @CsvSource({
        "gb2312,UTF-8",
        "utf-8,GBK",
        "gb2312,GBK",
        "iso-8859-1,GB18030",
        "nonsense!,UTF-8",
        "big5,Big5",
        "utf-16,UTF-8"
    })
    void encodings(String declared, String written) {
        String page = "<html><head><meta charset=\"" + declared + "\"></head><body><p>加強信用建設，提高政府效能</p></body></html>";
        Manuscript read = new Html().read(new FileBytes("x.html", page.getBytes(Charset.forName(written))));
        assertThat(read.text()).isEqualTo("加強信用建設，提高政府效能\n");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a|<!DOCTYPE html><p>字|true",
                "a.txt|<HTML lang=zh><body>字</body></HTML>|true",
                "a|<?xml version='1.0'?><!-- 存 --><html xmlns='http://www.w3.org/1999/xhtml'/>|true",
                "a|<div class=article><p>字</p></div>|true",
                "a.html|标题<br>正文|true",
                "a.txt|网页里用 <b> 加粗，用 <html> 开头|false",
                "a.txt|<b>是加粗的标记。|false",
                "a.md|<div align=center><h1>标题</h1></div>|false",
                "a.txt|<div> 是一个标签，<p> 也是|false",
            })
    void claims(String name, String words, boolean html) {
        assertThat(new Html().claims(new FileBytes(name, words.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(html);
    }

    @Test
    @DisplayName("nesting without end is no harm")
    void deep() {
        String deep = "<html><body>" + "<div><b><span>".repeat(100_000) + "字</body>";
        assertThat(text(deep)).isEqualTo("字");
    }

    private static String text(String page) {
        return read(page.startsWith("<html") ? page : "<html><body>" + page + "</body></html>")
                .text()
                .strip();
    }

    private static Manuscript read(String page) {
        return new Html().read(new FileBytes("x.html", page.getBytes(StandardCharsets.UTF_8)));
    }

    /** The text without noise and empty lines. */
    static String clean(Reading read) {
        List<Line> lines = Line.without(Line.of(read.text()), read.noise());
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(line.words()).append('\n'));
        return out.toString();
    }
}
