package org.yandu.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    @TempDir
    Path folder;

    private final TableFile table = new TableFile(
            "表",
            List.of("词", "数"),
            List.of(10, 8),
            List.of(
                    List.of("=1+1", new BigDecimal("1E+3")),
                    List.of("𠮷“引”", 2),
                    List.of("-5", new BigDecimal("-0.50"))));

    @Test
    void cellsAreNoFormulasAndNumbersAreWrittenOut() throws Exception {
        Path csv = folder.resolve("a.csv");
        assertThat(table.write(csv, () -> false)).isTrue();
        assertThat(Files.readString(csv))
                .isEqualTo("\uFEFF\"词\",\"数\"\r\n\"'=1+1\",1000\r\n\"𠮷“引”\",2\r\n\"'-5\",-0.50\r\n");
    }

    @Test
    void aSheetHasWordsAsWordsAndNumbersAsNumbers() throws Exception {
        Path sheet = folder.resolve("a.xlsx");
        assertThat(table.write(sheet, () -> false)).isTrue();
        try (ZipFile zip = new ZipFile(sheet.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t></is></c>")
                    .contains("<c r=\"B2\"><v>1000</v></c>")
                    .contains("<c r=\"B4\"><v>-0.50</v></c>");
        }
    }

    @Test
    void whatIsNotWantedAnyMoreLeavesNoFile() {
        for (String name : List.of("a.csv", "a.xlsx")) {
            assertThat(table.write(folder.resolve(name), () -> true)).isFalse();
            assertThat(folder.resolve(name)).doesNotExist();
        }
    }
}
