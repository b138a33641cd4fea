package org.yandu.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
