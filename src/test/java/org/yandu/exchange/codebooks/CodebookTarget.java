package org.yandu.exchange.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.yandu.codebook.Book;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.ProblemException;
import org.yandu.fuzz.FuzzTarget;
import org.yandu.fuzz.JsonEdits;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.intake.manuscript.Parts;
import org.yandu.intake.manuscript.Zips;
import org.yandu.language.Texts;

/** Whatever is said to be a codebook is refused, or can be added to one. */
public final class CodebookTarget {

    private static final Book BOOK = StartingThemes.book();
    private static final Codebook CODEBOOK = new Codebook(List.of(BOOK), StartingThemes.codes());

    private CodebookTarget() {}

    public static List<FuzzTarget> all() {
        byte[] json = written(CodebookFormat.JSON);
        Parts table = Parts.of(written(CodebookFormat.XLSX));
        return List.of(
                new FuzzTarget(
                        "codebook.json", data -> read(JsonEdits.of(json, data)), () -> List.of(json, new byte[1])),
                new FuzzTarget(
                        "codebook.csv",
                        CodebookTarget::read,
                        () -> List.of(
                                written(CodebookFormat.CSV),
                                "主题;定义;颜色\n法治 > \"司法;公正\";a\"\"b;#FF0000\n'=1+1;;\n".getBytes(StandardCharsets.UTF_8))),
                new FuzzTarget("codebook.xlsx", data -> read(Zips.pack(table.with(data))), table::seeds));
    }

    private static byte[] written(CodebookFormat format) {
        return format.write(CODEBOOK, BOOK, Texts.of(Locale.SIMPLIFIED_CHINESE));
    }

    static void read(byte[] bytes) {
        FileBytes file = new FileBytes("t", bytes);
        try {
            ThemeFile.isOne(file);
        } catch (ProblemException e) {
            assertThat(e.problem().kind()).isNotNull();
        }
        try {
            ThemeFile themes = ThemeFile.read(file);
            for (Codebook codebook : List.of(CODEBOOK, new Codebook(List.of(), List.of()))) {
                CodebookPlan plan = CodebookPlan.of(codebook, BOOK, themes);
                assertThat(plan.items()).allMatch(item -> !item.theme().name().isBlank());
                plan.change().ifPresent(change -> assertThat(change.edits()).isNotEmpty());
            }
        } catch (ProblemException e) {
            assertThat(e.problem().kind()).isNotNull();
        }
    }
}
