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

    @Test
    void aThemeByItsName() {
        assertThat(References.code(LIBRARY, "法治建设").name()).isEqualTo("法治建设");
    }

    private static Document document(String id, String title) {
        return new Document(id, Header.titled(title), "txt", Instant.EPOCH, id);
    }
}
