package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.intake.cleaning.Found.noise;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

class TopColumnsTest {

    private static final String ARTICLE = "一张长条凳坐出和气来\n2022-08-19 来源：温塘日报\n凳子就这么长，坐着坐着，火气就下去了。";

    @ParameterizedTest
    @DisplayName("above a title: without the way home, with none known but it, in a row")
    @ValueSource(
            strings = {
                "理论频道\n要论\n学界\n党史\n读书\n专题",
                "首页\n本网要闻\n乡村\n视听",
                "推荐·直播·县区·问政·矩阵",
                "新闻 政务 人文 教育 温塘号",
            })
    void columns(String menu) {
        assertThat(noise(menu + "\n" + ARTICLE)).containsExactly(menu.split("\n"));
    }

    @ParameterizedTest
    @DisplayName("names, verse, the heads of a paper and a list below a title are none")
    @ValueSource(
            strings = {
                "周福生\n李小满\n陶禾\n何田\n" + ARTICLE,
                "清明\n谷雨\n立夏\n小满\n" + ARTICLE,
                "特急\n内部资料\n注意保存\n江州发电\n" + ARTICLE,
                "渡口\n教育\n文化\n旅游\n一样一样说起来\n文化是根，教育是本，旅游是枝。",
                "专题研讨\n\n教育\n文化\n健康\n体育\n四个方面都要抓。",
            })
    void texts(String text) {
        assertThat(noise(text)).isEmpty();
    }

    @Test
    @DisplayName("the name of a verse is none, though a subtitle stands below it")
    void own() {
        assertThat(noise("要闻\n政务\n文化\n专题\n倡议书\n致全村父老的一封公开信\n各位父老乡亲：\n河长是我们大家。河是大家的河，水是大家的水。"))
                .doesNotContain("倡议书");
    }

    @Test
    @DisplayName("a page of which the format left no line")
    void nothing() {
        String text = "首页 要闻";
        var known = List.of(new Noise(new TextSpan(0, text.length()), Noise.Kind.NAVIGATION, "noise.navigation"));
        assertThat(NoiseFinder.find(text, known, null)).isEqualTo(known);
    }
}
