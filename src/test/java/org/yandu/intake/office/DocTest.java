package org.yandu.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.Intake;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Manuscript;
import org.yandu.intake.manuscript.Moments;
import org.yandu.intake.manuscript.Remark;

class DocTest {

    @Test
    @DisplayName("heading, highlight, footnote, comment, field, table")
    void everything() {
        FileBytes file = new FileBytes("a.doc", OfficeSamples.doc());
        assertThat(new Doc().claims(file)).isTrue();
        Manuscript read = new Doc().read(file);
        assertThat(read.text()).isEqualTo("总体要求\n坚持人民至上，〔1〕守住底线。\n12页\n指标\t数值\n增速\t6%\n完\n〔1〕见《规划》。\n");
        assertThat(read.structure().headings())
                .extracting(h -> h.span().in(read.text()), h -> h.level(), h -> h.by())
                .containsExactly(tuple("总体要求", 1, By.STYLE));
        assertThat(read.structure().tables()).extracting(t -> t.in(read.text())).containsExactly("指标\t数值\n增速\t6%");
        assertThat(read.remarks())
                .extracting(m -> m.span().in(read.text()), Remark::author, Remark::comment, Remark::colour)
                .containsExactlyInAnyOrder(tuple("人民至上", null, "", "#FFFF00"), tuple("守住底线", "张三", "要点", null));
        assertThat(read.remarks())
                .extracting(m -> m.span().in(read.text()), Remark::made)
                .containsExactlyInAnyOrder(tuple("人民至上", null), tuple("守住底线", Moments.of("2023-04-13T10:05")));
    }

    /** A cell over two columns counted as one: whatever followed it stood a column too far to the left. */
    @Test
    void cellsOverSeveralColumns() {
        DocSample file = new DocSample();
        row(file, new int[] {0, 2000, 6000, 8000}, "a", "b", "c");
        row(file, new int[] {0, 2000, 4010, 5990, 8000}, "d", "e", "f", "g");
        row(file, new int[] {2000, 4000, 8000}, "h", "i");
        // A row that does not say it is as it was.
        row(file, new int[0], "j", "k");
        file.run("x").end('\r', 0);
        int main = file.here();
        byte[] bytes = file.end('\r', 0).bytes(main, 0, 0, -1, new int[0]);
        assertThat(new Doc().read(new FileBytes("a.doc", bytes)).text())
                .isEqualTo("a\tb\t\tc\nd\te\tf\tg\n\th\ti\nj\tk\nx\n");
    }

    private static void row(DocSample file, int[] edges, String... cells) {
        for (String cell : cells) {
            file.run(cell).end('\u0007', 0, 0x16, 0x24, 1);
        }
        file.end('\u0007', 0, definition(edges));
    }

    /** The properties of the mark that ends a row: in a table, end of a row, and with edges sprmTDefTable, which need not say how its cells look. */
    private static int[] definition(int[] edges) {
        IntStream.Builder out = IntStream.builder();
        IntStream.of(0x16, 0x24, 1, 0x17, 0x24, 1).forEach(out::add);
        if (edges.length > 0) {
            int cells = edges.length - 1;
            int length = 2 + 2 * edges.length;
            IntStream.of(0x08, 0xD6, length & 0xFF, length >> 8, cells).forEach(out::add);
            IntStream.of(edges).flatMap(e -> IntStream.of(e & 0xFF, e >> 8)).forEach(out::add);
        }
        return out.build().toArray();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"Workbook, FORMAT_UNSUPPORTED", "EncryptedPackage, FILE_ENCRYPTED", "WordDocument, FILE_DAMAGED"})
    void others(String stream, Kind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            compound.writeFilesystem(out);
        }
        assertThatThrownBy(() -> Intake.read("a.doc", out.toByteArray()))
                .satisfies(
                        e -> assertThat(((ProblemException) e).problem().kind()).isEqualTo(kind));
    }
}
