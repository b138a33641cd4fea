package org.yandu.intake.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yandu.bench.Effort;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Format;

/** Whatever the bytes are: a text or a known problem, nothing printed, nothing written. */
class PdfLimitsTest {

    private static final int TRIES = 150;

    private static String outcome(Format format, byte[] bytes) {
        try {
            return format.read(new FileBytes("x", bytes)).text();
        } catch (ProblemException e) {
            return e.problem().kind().name();
        }
    }

    private static byte[] file(String objects) {
        return ("%PDF-1.4\n" + objects + "\ntrailer<</Root 1 0 R>>\n%%EOF").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void bytesChangedAnywhereDoNoHarm() {
        byte[] pdf = PageSamples.pdf();
        byte[] ofd = PageSamples.ofd();
        Random random = new Random(3);
        for (int i = 0; i < TRIES; i++) {
            assertThat(outcome(new Pdf(), spoilt(pdf, random))).isNotNull();
            assertThat(outcome(new Ofd(), spoilt(ofd, random))).isNotNull();
        }
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        byte[] spoilt =
                java.util.Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length);
        for (int i = 0; i < 40 && spoilt.length > 0; i++) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return spoilt;
    }

    @Test
    void pagesInACircleEnd() {
        assertThat(
                        outcome(
                                new Pdf(),
                                file(
                                        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj")))
                .isIn(Kind.FILE_DAMAGED.name(), Kind.FILE_NO_TEXT.name());
    }

    @Test
    void formsThatDrawEachOtherEnd() {
        StringBuilder objects = new StringBuilder(
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj "
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>endobj "
                        + "4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj ");
        for (int i = 5; i < 45; i++) {
            objects.append(
                    "%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length 23>>stream\n/F Do /F Do /F Do /F Do \nendstream endobj "
                            .formatted(i, i + 1));
        }

        assertThat(outcome(new Pdf(), file(objects.toString())))
                .isIn(Kind.FILE_TOO_LARGE.name(), Kind.FILE_NO_TEXT.name());
    }

    /** Found by 7,500 broken files: one range of four bytes kept PDFBox busy for forty seconds. */
    @Test
    void aTableOfCharactersWithoutEndIsNotWrittenOut() {
        String table = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
                + "1 beginbfrange <00000000> <7FFFFFF0> <0041> endbfrange endcmap";
        String pdf = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj "
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj "
                + "4 0 obj<</Length 32>>stream\nBT /F 12 Tf 9 9 Td (Law) Tj ET  \nendstream endobj "
                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>endobj "
                + "6 0 obj<</Length %d>>stream\n%s\nendstream endobj".formatted(table.length(), table);
        assertThat(outcome(new Pdf(), file(pdf))).contains("Law");
        assertThat(CodeMaps.size(table)).isEqualTo(0x7FFFFFF1L);
    }

    /**
     * Found by 10,000 broken files: codes of an odd number of digits were taken for a sixteenth of what PDFBox takes them for, and five
     * million characters were written out. Looked for then: codes of many digits, which were not seen at all, and many tables.
     */
    @Test
    void codesAreAsLargeAsPdfBoxTakesThemFor() {
        assertThat(CodeMaps.size("beginbfrange <4D23> <4D4e3> <4D4e54>")).isEqualTo(0x4D4E30 - 0x4D23 + 1);
        assertThat(CodeMaps.size("beginbfrange <" + "0".repeat(99) + "1> <" + "0".repeat(92) + "7FFFFFF0> <0041>"))
                .isEqualTo(0x7FFFFFF0L);
    }

    @Test
    void manyTablesAreWrittenOutUntilTheyAreEnough() {
        String table = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
                + "1 beginbfrange <000000> <0FFFFF> <0041> endbfrange endcmap";
        int fonts = 200;
        StringBuilder named = new StringBuilder();
        StringBuilder objects = new StringBuilder();
        StringBuilder drawn = new StringBuilder("BT 9 9 Td ");
        for (int i = 0; i < fonts; i++) {
            named.append("/F%d %d 0 R".formatted(i, 5 + 2 * i));
            drawn.append("/F%d 12 Tf (Law) Tj ".formatted(i));
            objects.append("%d 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode %d 0 R>>endobj "
                    .formatted(5 + 2 * i, 6 + 2 * i));
            objects.append(
                    "%d 0 obj<</Length %d>>stream%n%s%nendstream endobj ".formatted(6 + 2 * i, table.length(), table));
        }
        drawn.append("ET");
        String pdf = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj "
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</Font<<"
                + named
                + ">>>>/Contents 4 0 R>>endobj 4 0 obj<</Length %d>>stream%n%s%nendstream endobj "
                        .formatted(drawn.length(), drawn)
                + objects;
        assertThat(Effort.within(Duration.ofSeconds(20), () -> outcome(new Pdf(), file(pdf))))
                .contains("Law");
    }

    @Test
    void nothingIsPrintedOrWritten() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean cached = Files.exists(cache);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            outcome(new Pdf(), PageSamples.pdf());
            outcome(new Pdf(), file("1 0 obj<</Type/Catalog/Pages 7 0 R>>endobj"));
        } finally {
            System.setErr(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Files.exists(cache)).isEqualTo(cached);
    }

    /** Read across its lines, a long table of single characters seemed to be too large, and a PDF of our own to be a scan. */
    @Test
    void aTableOfSingleCharactersIsAsLargeAsItIsLong() {
        String lines = IntStream.range(0, 300)
                .mapToObj(i -> "<%04X> <%04X> <%04X>%n".formatted(i * 2, i * 2, 0x4E00 + i * 30))
                .collect(Collectors.joining());

        assertThat(CodeMaps.size("300 beginbfrange\n" + lines + "endbfrange")).isEqualTo(300);
        assertThat(CodeMaps.size(
                        "1 beginbfrange\n<0001> <0003> [<4E00> <4E01> <4E02>]\n<0005> <0005> <4E00>\nendbfrange"))
                .isEqualTo(4);
    }
}
