package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yandu.intake.cleaning.Found.noise;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.intake.Intake;

/** Pages that a program saved as Markdown. */
class ClippingTest {

    private static final String BODY =
            "入夏以来，各乡镇图书馆陆续延长开放时间，把阅览室的灯留到晚上九点，方便下班和下田回来的群众读书看报。\n\n夜间开放以后，各馆的借阅量比上年同期增加了三成。\n";

    @Test
    @DisplayName(
            "where the page was, rules of signs, pictures and the place of posting are no text; a picture that says something stays")
    void clipping() {
        String text =
                "---\n网址: https://news.example.cn/detail_182\n---\n\n<center>=====</center>\n\n2022-05-26 14:27\n\n北京\n\n来源：清溪发布\n\n![](https://img.example.cn/180.jpg)\n\n"
                        + BODY + "\n![图1 借阅量](a.png)\n\n![秋天](b/c%20(2).jpeg)![](d.png)\n";
        assertThat(noise(text))
                .containsExactly(
                        "---",
                        "网址: https://news.example.cn/detail_182",
                        "---",
                        "<center>=====</center>",
                        "北京",
                        "![](https://img.example.cn/180.jpg)",
                        "![秋天](b/c%20(2).jpeg)![](d.png)");
        assertThat(header(text).source()).isEqualTo("清溪发布");
    }

    @Test
    @DisplayName("a title among the properties keeps its commas and brackets, names are parted by them")
    void commas() {
        String text = "---\ntitle: \"[专稿]深化改革，推进发展, 再上台阶\"\nauthors: [王建国, 李小红]\n---\n\n" + BODY;
        assertThat(header(text).title()).isEqualTo("[专稿]深化改革，推进发展, 再上台阶");
        assertThat(header(text).author()).isEqualTo("王建国、李小红");
    }

    @Test
    @DisplayName("the properties of a note between rules are none of its text, and say what it is")
    void frontMatter() {
        String text = """
                ---
                title: "夜间开放"
                author:
                  - "[[王建国]]"
                  - 李小红
                date: 2022-05-26 10:00:00 +0800
                tags: [图书馆, 乡镇]
                ---

                """;
        assertThat(noise(text + BODY)).containsExactly(text.strip().split("\n"));
        assertThat(NoiseFinder.find(text + BODY))
                .extracting(Noise::nameKey, Noise::reason)
                .containsOnly(tuple("noise.kind.properties", "noise.properties"));
        Header header = header(text + BODY);
        assertThat(header.title()).isEqualTo("夜间开放");
        assertThat(header(text + "# 第一部分　会前准备\n\n" + BODY).title()).isEqualTo("夜间开放");
        assertThat(header.author()).isEqualTo("王建国、李小红");
        assertThat(header.date()).isEqualTo("2022-05-26");
    }

    @Test
    @DisplayName("what is struck out in Markdown is no longer said; a range is")
    void struck() {
        String text = "# 夜间开放\n\n废止~~第五条~~第六条，每人10~~20元，约~~30~~40元。\n\n" + BODY;
        assertThat(Intake.read("note.md", text.getBytes(StandardCharsets.UTF_8)).noise())
                .filteredOn(noise -> !noise.kind().isForm())
                .extracting(noise -> noise.span().in(text))
                .containsExactly("~~第五条~~");
    }

    @Test
    @DisplayName("words between rules stay that are no properties, and so does a place nobody posted from")
    void others() {
        assertThat(noise("---\n一、来历\n做法: 说明\n---\n\n" + BODY)).isEmpty();
        assertThat(noise("---\n来历: 说明\n做法: 说明\n---\n\n" + BODY)).isEmpty();
        assertThat(noise("调研地点\n北京\n" + BODY)).isEmpty();
        assertThat(noise("联系方式\n---\n网址: https://news.example.cn/\n" + BODY)).isEmpty();
    }

    @Test
    @DisplayName("a title that leads to its page is its words, and the way of its site behind it is none of it")
    void titles() {
        assertThat(header("# [把图书馆办成学校的心脏](https://mp.example.cn/s/Tz3vc0)\n\n" + BODY)
                        .title())
                .isEqualTo("把图书馆办成学校的心脏");
        assertThat(header("【媒体聚焦】把图书馆办成学校的心脏--文化--清溪网\n" + BODY).title()).isEqualTo("把图书馆办成学校的心脏");
        assertThat(header("【党章】学习要点与思考\n" + BODY).title()).isEqualTo("【党章】学习要点与思考");
        assertThat(header("【转帖】学习要点与思考\n" + BODY).title()).isEqualTo("学习要点与思考");
        assertThat(header("[求助]学习要点与思考\n" + BODY).title()).isEqualTo("学习要点与思考");
        assertThat(noise("把图书馆办成学校的心脏--文化--清溪网\n" + BODY)).containsExactly("--文化--清溪网");
        assertThat(noise("把图书馆办成学校的心脏——文化\n" + BODY)).isEmpty();
    }

    @Test
    @DisplayName("who edited it may stand behind the last words, or below one long paragraph")
    void credit() {
        String paragraph = BODY.replace("\n", "").repeat(3);
        assertThat(noise(paragraph + "          (责编：孟春、仲秋)\n")).containsExactly("(责编：孟春、仲秋)");
        assertThat(noise("把图书馆办成学校的心脏\n" + paragraph + "\n　　（责任编辑：孟春）\n")).containsExactly("（责任编辑：孟春）");
        assertThat(noise(paragraph + "（作者单位：清溪县文化馆）\n")).isEmpty();
    }

    @Test
    @DisplayName("twenty pictures with long addresses in one line are pictures")
    void manyPictures() {
        String row = ("![](https://img.example.cn/" + "a(1)b".repeat(20) + ".jpg) ")
                .repeat(40)
                .strip();
        assertThat(noise(BODY + row + "\n" + BODY)).containsExactly(row);
    }

    @Test
    @DisplayName("a subtitle that ends with 网 is no way through a site, and words in angle brackets are no tag")
    void subtitles() {
        assertThat(noise("党建引领聚合力——织密基层治理网\n" + BODY)).isEmpty();
        assertThat(noise("党建引领聚合力--织密基层治理网\n" + BODY)).isEmpty();
        assertThat(header("党建引领聚合力--织密基层治理网\n" + BODY).title()).contains("织密基层治理网");
        assertThat(header("党建引领聚合力_清溪党建网\n" + BODY).title()).isEqualTo("党建引领聚合力");
        assertThat(noise(BODY + "<Capital>\n＜A类清单＞\n" + BODY)).isEmpty();
        assertThat(noise(BODY + "<section class=\"a\">\n</v-card>\n" + BODY))
                .containsExactly("<section class=\"a\">", "</v-card>");
    }

    private static Header header(String text) {
        return Intake.read("page.txt", text.getBytes(StandardCharsets.UTF_8)).header();
    }
}
