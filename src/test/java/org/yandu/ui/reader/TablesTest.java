package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Markup;
import org.yandu.document.Document;
import org.yandu.document.Header;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;
import org.yandu.outline.Outliner;
import org.yandu.ui.shell.Look;
import org.yandu.workspace.OpenDocument;

class TablesTest {

    private static final String BEFORE = "任务分工\n各单位按时间节点推进，每季度末报送进展情况。\n";
    private static final String SHORT = "指标\t2022\t2023\n企业开办时间\t8\t4\n满意率\t95.34\t98.7";
    private static final String LONG = "序号\t任务\t单位\n1\t推行一网通办，企业开办、不动产登记、水电气报装等事项全程网上办理\t政务局\n2\t\t司法局";

    private static OpenDocument open(String... tables) {
        StringBuilder text = new StringBuilder(BEFORE);
        List<TextSpan> spans = new java.util.ArrayList<>();
        for (String table : tables) {
            spans.add(new TextSpan(text.length(), text.length() + table.length()));
            text.append(table).append("\n以上请抓好落实，及时反馈。\n");
        }
        return Sample.open("任务分工", text.toString(), new Structure(List.of(), spans, List.of()));
    }

    private static List<List<Double>> stops(OpenDocument open, int size) {
        Look look = Look.DEFAULT.withSize(size);
        DisplayText display = DisplayText.of(open, false, 2, 30);
        return display.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.ROW)
                .map(block -> new Painter(open, look)
                        .lineStyle(display, display.blocks().indexOf(block))
                        .stops())
                .toList();
    }

    @Test
    void columnsOfOneTableLineUpByItsOwnWidthsAtAnySize() {
        OpenDocument open = open(SHORT, "姓名\t电话\n王\t1");
        List<List<Double>> stops = stops(open, 20);
        // 企业开办时间 is six characters wide, 95.34 reckoned as three.
        assertThat(stops.get(0)).containsExactly(7.2 * 20, 7.2 * 20 + 4.2 * 20);
        assertThat(stops.get(1)).isEqualTo(stops.get(0)).isEqualTo(stops.get(2));
        assertThat(stops.get(3)).containsExactly(3.2 * 20);
        assertThat(stops(open, 12).get(3)).containsExactly(3.2 * 12);
    }

    /** Long cells wrapped below the first column, and what stood behind them stood anywhere. */
    @Test
    void whereATableHasNoRoomEachCellStandsBehindTheNameOfItsColumn() {
        OpenDocument open = open(LONG);
        DisplayText display = DisplayText.of(open, false, 2, 30);
        assertThat(display.text().lines().skip(2).limit(6))
                .containsExactly("序号\t任务\t单位", "1", "推行一网通办，企业开办、不动产登记、水电气报装等事项全程网上办理", "政务局", "2", "司法局");
        assertThat(display.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.CELL)
                        .map(block -> Objects.requireNonNull(block.row()).name()))
                .containsExactly("序号", "任务", "单位", "序号", "单位");
        String text = open.version().text();
        int place = text.indexOf("政务局");
        assertThat(display.text().substring(display.map().toDisplay(place))).startsWith("政务局");
        assertThat(DisplayText.of(open, false, 2).text()).contains("\n2\t\t司法局");
    }

    /** The name is drawn beside the cell, so that it is not in the text that is read out. */
    @Test
    void aCellOnALineOfItsOwnIsSaidWithTheNameOfItsColumn() {
        DisplayText display = DisplayText.of(open(LONG), false, 2, 30);
        assertThat(AreaVoice.column(display, 4)).isEqualTo("任务：");
        assertThat(AreaVoice.column(display, 5)).isEqualTo("单位：");
        assertThat(AreaVoice.column(display, 2)).isEmpty();
        assertThat(AreaVoice.column(display, 0)).isEmpty();
    }

    @Test
    void aTableWithoutNamesKeepsItsFirstRow() {
        DisplayText display = DisplayText.of(open("1\t推行一网通办，企业开办、不动产登记、水电气报装等事项全程网上办理\n2\t公布清单"), false, 2, 30);
        assertThat(display.text().lines().skip(2).limit(4))
                .containsExactly("1", "推行一网通办，企业开办、不动产登记、水电气报装等事项全程网上办理", "2", "公布清单");
    }

    @Test
    void barsOfMarkdownAreColumnsToo() {
        String text = "说明\n\n| 年度 | 评定 |\n|---|---:|\n| 2021 | 310 |\n| 2022 |  |\n\n表后的一段话，说明口径。\n";
        OpenDocument plain = Sample.open("说明", text);
        Document document = new Document("d", Header.titled("说明"), "md", Sample.NOW, "v");
        OpenDocument open = new OpenDocument(
                document, plain.version(), Outliner.outline(text, List.of(), document.header()), Markup.EMPTY);
        DisplayText display = DisplayText.of(open, false, 2);
        assertThat(display.text().lines().skip(1))
                .containsExactly("年度\t评定", "2021\t310", "2022\t", "\u3000\u3000表后的一段话，说明口径。");
        List<Painter.Run> runs = new Painter(open, Look.DEFAULT).runs(display, 3);
        assertThat(runs.stream().mapToInt(Painter.Run::length).sum()).isEqualTo("2022\t".length());
    }
}
