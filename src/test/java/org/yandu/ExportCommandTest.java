package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** {@code export} in every format, over a library of its own. */
class ExportCommandTest extends CommandLineCase {

    @Test
    void listsGoOutInTheFormatThatWasNamed() throws Exception {
        String document = marked();

        Path file = folder.resolve("out.docx");
        assertThat(yandu.run("export", "docx", "--out", s(file)).code()).isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        assertThat(yandu.run("export", "md", "--doc", document).out())
                .startsWith("# ")
                .contains("> 提高依法行政水平 \\[1\\]", "批注：对照", "## 引用文献");
        assertThat(yandu.run("export", "csv", "--code", "法治建设").out())
                .startsWith("\uFEFF\"分组\"")
                .contains("\"提高依法行政水平\"");
        assertThat(yandu.run("--language", "en", "export", "html", "--group", "theme")
                        .out())
                .startsWith("<!DOCTYPE html>")
                .contains("Sources");
    }

    @Test
    void aDocumentGoesOutAsPages() throws Exception {
        String document = marked();
        Path file = folder.resolve("out.pdf");

        assertThat(yandu.run("export", "pdf", "--doc", document, "--grey", "--numbers", "lines", "--out", s(file))
                        .code())
                .isZero();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("提高依法行政水平", "对照", "1 / ");
        }
    }

    @Test
    void aListGoesOutAsPages() throws Exception {
        String document = marked();
        Path file = folder.resolve("list.pdf");

        assertThat(yandu.run("export", "pdf", "--code", "法治建设", "--grey", "--out", s(file))
                        .code())
                .isZero();
        assertThat(read(file)).startsWith("法治建设").contains("提高依法行政水平", "批注：对照", "引用文献", "1 / 1");

        assertThat(yandu.run(
                                "export",
                                "pdf",
                                "--doc",
                                document,
                                "--group",
                                "section",
                                "--no-comments",
                                "--out",
                                s(file))
                        .code())
                .isZero();
        assertThat(read(file)).contains("提高依法行政水平", "引用文献", "1 / 1").doesNotContain("对照");
    }

    private static String read(Path file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void nothingToExportAndWrongUse() {
        String document = marked();

        assertThat(yandu.run("export", "md", "--code", "信用建设").code()).isEqualTo(1);
        assertThat(yandu.run("export", "pdf", "--code", "信用建设").code()).isEqualTo(1);
        assertThat(yandu.run("codes", "--export", s(folder.resolve("themes.txt")))
                        .code())
                .isEqualTo(2);
        assertThat(yandu.run("export", "exe").code()).isEqualTo(2);
        assertThat(yandu.run("export", "md", "--doc", document, "--out", s(folder.resolve("no/such/a.md")))
                        .code())
                .isEqualTo(3);
    }

    private String marked() {
        String document = title(0);
        yandu.run("annotate", document, "--quote", "提高依法行政水平", "--code", "法治建设", "--comment", "对照", "--coder", "王老师");
        return document;
    }
}
