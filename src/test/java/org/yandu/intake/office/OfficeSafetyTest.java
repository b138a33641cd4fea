package org.yandu.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yandu.intake.office.OfficeSamples.p;
import static org.yandu.intake.office.OfficeSamples.part;
import static org.yandu.intake.office.OfficeSamples.r;

import java.io.File;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;
import org.yandu.intake.manuscript.Manuscript;

/** Whatever the bytes are, a file is read or reported; it never brings the program down. */
class OfficeSafetyTest {

    private static final Set<Kind> KNOWN =
            Set.of(Kind.FILE_EMPTY, Kind.FILE_DAMAGED, Kind.FILE_ENCRYPTED, Kind.FILE_NO_TEXT, Kind.FILE_TOO_LARGE);

    private static final int TIMES = Integer.getInteger("yandu.fuzz", 150);

    @BeforeAll
    static void nothingOnTheDisk() {
        TempFile.setTempFileCreationStrategy(new TempFileCreationStrategy() {
            @Override
            public File createTempFile(String prefix, String suffix) {
                throw new AssertionError("a file on the disk");
            }

            @Override
            public File createTempDirectory(String prefix) {
                throw new AssertionError("a folder on the disk");
            }
        });
    }

    @AfterAll
    static void asUsual() {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("docx", new Docx(), (Supplier<byte[]>) OfficeSamples::docx),
                Arguments.of("odt", new Odt(), (Supplier<byte[]>) OfficeSamples::odt),
                Arguments.of("rtf", new Rtf(), (Supplier<byte[]>) OfficeSamples::rtf),
                Arguments.of("doc", new Doc(), (Supplier<byte[]>) OfficeSamples::doc));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("bytes changed at random and files cut off")
    void broken(String name, Format format, Supplier<byte[]> sample) {
        Random random = new Random(20260101);
        byte[] whole = sample.get();
        for (int i = 0; i < TIMES; i++) {
            byte[] bytes = i % 5 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int k = random.nextInt(6); k >= 0 && bytes.length > 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            FileBytes file = new FileBytes("a." + name, bytes);
            try {
                assertThat(format.claims(file)).isIn(true, false);
                assertThat(format.read(file)).isNotNull();
            } catch (ProblemException e) {
                assertThat(e.problem().kind()).isIn(KNOWN);
            }
        }
    }

    @Test
    @DisplayName("a million zeros in a few kilobytes, and tables in tables without end")
    void bombs() {
        byte[] swollen = OfficeSamples.docx(p("", r("0".repeat(8 << 20))), Map.of());
        assertThat(swollen).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> new Docx().read(new FileBytes("a.docx", swollen)))
                .satisfies(
                        e -> assertThat(((ProblemException) e).problem().kind()).isEqualTo(Kind.FILE_TOO_LARGE));
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5000) + p("", r("x")) + "</w:tc></w:tr></w:tbl>".repeat(5000);
        assertThatThrownBy(() -> new Docx().read(new FileBytes("a.docx", OfficeSamples.docx(deep, Map.of()))))
                .satisfies(
                        e -> assertThat(((ProblemException) e).problem().kind()).isEqualTo(Kind.FILE_DAMAGED));
    }

    @Test
    @DisplayName("styles in a circle, comments that answer each other, notes that call themselves")
    void circles() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"x\"/><w:basedOn w:val=\"a\"/></w:style>";
        String note = "<w:footnote w:id=\"1\">" + p("", r("注") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
                + "</w:footnote>";
        Manuscript read = new Docx()
                .read(new FileBytes(
                        "a.docx",
                        OfficeSamples.docx(
                                p("<w:pStyle w:val=\"a\"/>", r("甲") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"),
                                Map.of(
                                        "word/styles.xml",
                                        part("styles", styles),
                                        "word/footnotes.xml",
                                        part("footnotes", note)))));
        assertThat(read.text()).isEqualTo("甲〔1〕\n〔1〕注〔1〕\n");
    }
}
