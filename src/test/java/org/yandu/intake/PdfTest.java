package org.yandu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

class PdfTest {

    static final String SENTENCE = "坚持以人民为中心的发展思想，把增进民生福祉作为发展的根本目的，形成有效的社会治理、良好的社会秩序，使人民获得感、幸福感、安全感更加充实、更有保障、更可持续。";

    static Manuscript read(byte[] bytes) {
        FileBytes file = new FileBytes("文件.pdf", bytes);
        assertThat(new Pdf().claims(file)).isTrue();
        return new Pdf().read(file);
    }

    static Kind problem(byte[] bytes) {
        var thrown = new Kind[1];
        assertThatThrownBy(() -> new Pdf().read(new FileBytes("文件.pdf", bytes)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> thrown[0] = e.problem().kind());
        return thrown[0];
    }

    @Test
    void linesBecomeParagraphs() {
        PdfMaker maker = new PdfMaker().page();
        maker.paragraph(90, 30, SENTENCE).paragraph(90, 30, SENTENCE);

        assertThat(read(maker.bytes()).text()).isEqualTo(SENTENCE + "\n" + SENTENCE + "\n");
    }

    @Test
    void aPasswordKeepsTheTextShut() {
        PdfMaker maker = new PdfMaker().page().at(90, 100, 12, "内部");

        assertThat(problem(maker.locked("o", "u").bytes())).isEqualTo(Kind.FILE_ENCRYPTED);
    }

    @Test
    void anEmptyPasswordOpens() {
        PdfMaker maker = new PdfMaker().page().at(90, 100, 12, "公开");

        assertThat(read(maker.locked("o", "").bytes()).text()).isEqualTo("公开\n");
    }

    @Test
    void picturesOfPagesHaveNoText() {
        PdfMaker maker = new PdfMaker().page().rule(90, 100, 300, 100);

        assertThat(problem(maker.bytes())).isEqualTo(Kind.FILE_NO_TEXT);
    }

    @Test
    void rubbishIsDamaged() {
        assertThat(problem("%PDF-1.7\nnothing of the kind".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo(Kind.FILE_DAMAGED);
    }
}
