package org.yandu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.Header;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.workspace.LibraryState;

class ReferencesTest {

    private static final LibraryState LIBRARY = new LibraryState(
            List.of(document("abc1", "甲"), document("abc2", "乙"), document("def", "abc1"), document("ghi", "乙")),
            new Codebook(StartingThemes.codes()));

    @ParameterizedTest
    @CsvSource({
        "abc1, abc1", // an id comes before a title
        "甲,    abc1",
        "abc2, abc2",
        "de,   def",
        "g,    ghi",
    })
    void byIdByTitleOrByTheBeginningOfTheId(String reference, String id) {
        assertThat(References.document(LIBRARY, reference).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "乙,  DOCUMENT_AMBIGUOUS",
        "abc, DOCUMENT_AMBIGUOUS",
        "xyz, DOCUMENT_UNKNOWN",
        "'',  DOCUMENT_UNKNOWN",
        "bc1, DOCUMENT_UNKNOWN",
    })
    void whatIsNotOneDocumentIsTold(String reference, Problem.Kind kind) {
        assertThatThrownBy(() -> References.document(LIBRARY, reference))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }

    /** 年度报告 of two years: a reader sees which is which. */
    @Test
    void documentsOfOneTitleAreListedWithWhatTellsThemApart() {
        Header first = new Header("年度报告", null, "王一", "某市政府", null, "2022-02-24", null);
        Header second = new Header("年度报告", null, null, "某市政府", null, "2023", null);
        LibraryState library = new LibraryState(
                List.of(
                        new Document("3c5fb516-c4a4-3f15-8f42-a759dfbc2727", first, "txt", Instant.EPOCH, "a"),
                        new Document("0d114814-c4a4-3f15-8f42-a759dfbc2727", second, "txt", Instant.EPOCH, "b"),
                        document("e1f2a3b4-c4a4-3f15-8f42-a759dfbc2727", "年度报告")),
                new Codebook(List.of()));
        assertThatThrownBy(() -> References.document(library, "年度报告"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().args().get(1).toString().lines())
                                .containsExactly(
                                        "",
                                        "  年度报告 · 2022-02-24 · 王一 · 3c5fb516",
                                        "  年度报告 · 2023 · 某市政府 · 0d114814",
                                        "  年度报告 · e1f2a3b4"));
    }

    @Test
    void aThemeByItsName() {
        assertThat(References.code(LIBRARY, "法治建设").name()).isEqualTo("法治建设");
    }

    private static Document document(String id, String title) {
        return new Document(id, Header.titled(title), "txt", Instant.EPOCH, id);
    }
}
