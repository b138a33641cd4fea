package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yandu.Terminal.Result;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code map}. */
class MapCommandTest extends CommandLineCase {

    private static final String SOFT = "“八八战略”与软环境建设的杭州实践";

    private void mark(String words, String... codes) {
        for (String code : codes) {
            assertThat(yandu.run("annotate", SOFT, "--quote", words, "--code", code)
                            .code())
                    .isZero();
        }
    }

    @Test
    void sectionsWithTheirThemesAndThoseWithoutAMark() {
        assertThat(yandu.run("map", "--doc", SOFT).code()).isEqualTo(1);
        mark("以社会信用体系的共建为特色", "信用建设", "法治建设");
        JsonNode map = yandu.run("map", "--doc", SOFT, "--json").json();
        assertThat(keys(map)).containsExactly("rows", "silent", "gaps");
        assertThat(texts(map.get("silent"), "name")).containsExactly("机关效能", "基层治理");
        JsonNode row = map.get("rows").get(4);
        assertThat(row.get("place").stringValue()).isEqualTo("一（三）");
        assertThat(row.get("whole").get("characters").intValue()).isEqualTo(13);
        assertThat(row.get("themes").get(0).get("passages").intValue()).isEqualTo(1);
        Result library = yandu.run("map");
        assertThat(library.out().lines()).hasSize(6);
        assertThat(library.out()).contains("未标注").contains("信用建设 1 处");
        Result pairs = yandu.run("map", "--by", "together", "--json");
        assertThat(pairs.json().get("pairs")).hasSize(1);
        assertThat(pairs.json().get("pairs").get(0).get("pairs").intValue()).isEqualTo(1);
    }

    @Test
    void datesStandWhereTheTextSaysThem() {
        Result found = yandu.run("map", "--by", "time", "--json");
        assertThat(found.json()).hasSize(5);
        JsonNode soft = found.json().get(2);
        assertThat(soft.get("title").stringValue()).isEqualTo(SOFT);
        String text = yandu.run("text", SOFT).out();
        for (JsonNode date : soft.get("dates")) {
            assertThat(cut(text, date.get("start").intValue(), date.get("end").intValue()))
                    .isEqualTo(date.get("quote").stringValue());
        }
        assertThat(texts(soft.get("dates"), "from")).contains("1990-04", "2019-02", "2021");
    }

    @Test
    void savedAsPictures() throws Exception {
        mark("以社会信用体系的共建为特色", "信用建设");
        for (String by : new String[] {"themes", "together", "graph", "time", "coverage"}) {
            Path svg = folder.resolve(by + ".svg");
            Path png = folder.resolve(by + ".png");
            yandu.run("map", "--by", by, "--out", s(svg));
            yandu.run("map", "--by", by, "--dark", "--out", s(png));
            assertThat(Files.readString(svg))
                    .startsWith("<?xml")
                    .contains("<text")
                    .endsWith("</svg>\n");
            assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(800);
        }
        assertThat(yandu.run("map", "--out", "map.pdf").code()).isEqualTo(2);
        assertThat(yandu.run("map", "--near", "-1").code()).isEqualTo(2);
    }
}
