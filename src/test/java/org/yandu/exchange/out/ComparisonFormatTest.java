package org.yandu.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Header;
import org.yandu.language.Texts;
import org.yandu.outline.Outliner;
import org.yandu.retrieval.parallel.Comparing;
import org.yandu.retrieval.parallel.Comparing.Side;
import org.yandu.retrieval.parallel.Comparison;
import org.yandu.retrieval.parallel.Comparison.Column;
import org.yandu.retrieval.parallel.Reading;

class ComparisonFormatTest {

    private static final Texts TEXTS = Texts.of(Locale.SIMPLIFIED_CHINESE);

    private static Side side(String title, String text) {
        DocumentVersion version =
                new DocumentVersion(title, title, text, List.of(), new Origin("UTF-8", "", Instant.EPOCH));
        return new Side(
                new Column(title, title),
                new Reading(version, Outliner.outline(version, Header.titled(""), List.of())),
                List.of());
    }

    private static Comparison comparison() {
        return Comparing.bySections(List.of(
                side("=规划", "一、图书馆建设\n=1+1 新建社区图书馆十座，延长夜间开放时间，添置盲文读物。\n二、河道整治\n清淤三十公里。\n"),
                side("<b>报告</b>", "一、社区图书馆\n夜间开放时间延长到十点，社区图书馆新添盲文读物。\n二、公园绿化\n种树五千棵。\n")));
    }

    private static byte[] file(ComparisonFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write("文献对照", comparison(), TEXTS, out);
        return out.toByteArray();
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException(name);
    }

    @Test
    void aRowForEverySectionOfTheFirstWithTheGaps() {
        assertThat(comparison().rows()).extracting(Comparison.Row::heading).containsExactly("一 图书馆建设", "二 河道整治");
        assertThat(comparison()
                        .rows()
                        .getFirst()
                        .cells()
                        .get(1)
                        .pieces()
                        .getFirst()
                        .quote())
                .contains("盲文读物");
        assertThat(comparison().rows().get(1).cells().get(1).isGap()).isTrue();
    }

    /** Two sections there speak of the one here. */
    private static Comparison nearTwice() {
        return Comparing.bySections(List.of(side("规划", """
                        一、图书馆建设
                        新建社区图书馆十座，延长夜间开放时间，添置盲文读物，招募阅读推广志愿者。
                        二、河道整治
                        清淤三十公里。
                        """), side("报告", """
                        一、社区图书馆
                        夜间开放时间延长到十点，社区图书馆新添盲文读物，招募志愿者。
                        二、公园绿化
                        种树五千棵。
                        三、社区图书馆的读物
                        社区图书馆新添盲文读物，夜间开放时间延长，志愿者推广阅读。
                        """)));
    }

    /** Where else a document comes near was to be seen in the list of links only. */
    @Test
    void whereElseItComesNearIsToldInEveryFormat() throws IOException {
        Comparison.Cell cell = nearTwice().rows().getFirst().cells().get(1);
        assertThat(cell.also()).hasSize(1);
        String place = cell.also().getFirst().place();
        assertThat(List.of("一", "三")).contains(place);
        for (ComparisonFormat format : ComparisonFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write("文献对照", nearTwice(), TEXTS, out);
            String written = switch (format) {
                case DOCX -> part(out.toByteArray(), "word/document.xml");
                case XLSX -> part(out.toByteArray(), "xl/worksheets/sheet1.xml");
                case HTML, CSV -> out.toString(StandardCharsets.UTF_8);
            };
            assertThat(written).as(format.name()).contains("另见 " + place);
        }
    }

    @Test
    void noCellIsAFormula() throws IOException {
        String sheet = part(file(ComparisonFormat.XLSX), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .doesNotContain("<f>")
                .contains("=1+1 新建")
                .contains("未谈及")
                .contains("state=\"frozen\"");
        assertThat(new String(file(ComparisonFormat.CSV), StandardCharsets.UTF_8))
                .contains("\"'=规划\"");
    }

    @Test
    void aPageRunsNothingAndShowsGapsByPattern() throws IOException {
        String page = new String(file(ComparisonFormat.HTML), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("default-src 'none'")
                .contains("&lt;b&gt;报告&lt;/b&gt;")
                .contains("<td class=\"gap\">")
                .doesNotContain("<script");
    }

    @Test
    void wordReadsTheTableAcrossThePage() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file(ComparisonFormat.DOCX)))) {
            assertThat(word.getTables()).hasSize(1);
            assertThat(word.getTables().getFirst().getRow(0).getCell(1).getText())
                    .isEqualTo("=规划");
            assertThat(word.getTables().getFirst().getRow(2).getCell(2).getText())
                    .contains("未谈及");
        }
    }

    @Test
    void theSameComparisonIsTheSameBytes() throws IOException {
        assertThat(file(ComparisonFormat.DOCX)).isEqualTo(file(ComparisonFormat.DOCX));
    }
}
