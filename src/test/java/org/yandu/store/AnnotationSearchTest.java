package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.adding;
import static org.yandu.workspace.Samples.annotation;
import static org.yandu.workspace.Samples.code;
import static org.yandu.workspace.Samples.importing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.AnnotationQuery;

class AnnotationSearchTest {

    @TempDir
    Path folder;

    private SqliteStore store;

    //                                        0 1  3 4 5 6  8 9
    private static final String SIMPLIFIED = "是𠮷祥\n法治𬬻火建设";
    private static final String TRADITIONAL = "𠮷祥法\n治，製度";

    @BeforeEach
    void fill() {
        store = SqliteStore.open(folder, Access.READ_WRITE);
        store.commit(importing("d1", SIMPLIFIED), NOW);
        store.commit(importing("d2", TRADITIONAL), NOW);
        store.commit(adding(code("law", "法治", 1), code("credit", "信用", 2)), NOW);
        DocumentVersion first = store.version("d1-v1");
        DocumentVersion second = store.version("d2-v1");
        store.commit(
                adding(
                        annotation("inner", first, 5, 7, "law").toggled(Flag.QUESTION, NOW),
                        annotation("outer", first, 5, 11, "law", "credit").toggled(Flag.STAR, NOW),
                        annotation("head", first, 1, 4, "credit"),
                        annotation("late", second, 3, 6, "law").withComment("见《制度》　ＡＢＣ", NOW),
                        annotation("end", second, 7, 9, "credit")),
                NOW);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> found(@Nullable String document, @Nullable String code, @Nullable String text) {
        return store.annotations(new AnnotationQuery(document, code, null, text)).stream()
                .map(Annotation::id)
                .toList();
    }

    @Test
    void everythingInTextOrder() {
        assertThat(found(null, null, null)).containsExactly("head", "outer", "inner", "late", "end");
    }

    @Test
    void conditionsAreAllToBeMet() {
        assertThat(found("d1", null, null)).containsExactly("head", "outer", "inner");
        assertThat(found(null, "credit", null)).containsExactly("head", "outer", "end");
        assertThat(found("d1", "law", "火")).containsExactly("outer");
        assertThat(found("d9", "law", null)).isEmpty();
        assertThat(store.annotations(new AnnotationQuery(null, null, "同学", null)))
                .isEmpty();
        assertThat(store.annotations(new AnnotationQuery(null, null, "读者", null)))
                .hasSize(5);
    }

    @Test
    void wordsAreFoundInBothScriptsAcrossLinesAndInComments() {
        assertThat(found(null, null, "法治")).containsExactly("outer", "inner", "late");
        assertThat(found(null, null, "制度")).containsExactly("late", "end");
        assertThat(found(null, null, "製 度")).containsExactly("late", "end");
        assertThat(found(null, null, "abc")).containsExactly("late");
        assertThat(found(null, null, "𠮷祥")).containsExactly("head");
        assertThat(found(null, null, "治见")).isEmpty();
        assertThat(found(null, null, "  ")).hasSize(5);
        assertThat(found(null, null, "%")).isEmpty();
    }

    @Test
    void starsQuestionsAndComments() {
        for (AnnotationQuery.Having having : AnnotationQuery.Having.values()) {
            AnnotationQuery query = new AnnotationQuery(null, null, null, null, having);
            assertThat(store.annotations(query))
                    .isEqualTo(store.annotations(AnnotationQuery.ALL).stream()
                            .filter(query::wants)
                            .toList())
                    .hasSize(1);
        }
    }

    @Test
    void oneAnnotationAndWhoMadeThem() {
        assertThat(store.annotation("late")).map(Annotation::documentId).contains("d2");
        assertThat(store.annotation("never")).isEmpty();
        assertThat(store.coders()).containsExactly("读者");
    }

    @Test
    void aStretchHasTheOrderOfTheWhole() {
        for (AnnotationQuery query : List.of(
                AnnotationQuery.ALL,
                new AnnotationQuery("d1", null, null, null),
                new AnnotationQuery(null, null, null, null, AnnotationQuery.Having.STAR),
                new AnnotationQuery("d1", null, null, null, AnnotationQuery.Having.QUESTION),
                new AnnotationQuery(null, "law", null, null, AnnotationQuery.Having.COMMENT),
                new AnnotationQuery(null, "law", "读者", null),
                new AnnotationQuery("d1", "credit", null, null),
                new AnnotationQuery("d1", "law", "读者", "法"),
                new AnnotationQuery(null, null, null, "製 度"))) {
            List<Annotation> all = store.annotations(query);
            assertThat(store.count(query)).isEqualTo(all.size()).isPositive();
            for (int offset = 0; offset <= all.size(); offset++) {
                int end = Math.min(offset + 2, all.size());
                assertThat(store.annotations(query, offset, 2)).isEqualTo(all.subList(offset, end));
            }
        }
        assertThat(store.annotations(AnnotationQuery.ALL, 9, 2)).isEmpty();
        assertThat(store.count(new AnnotationQuery(null, null, "同学", null))).isZero();
    }

    @Test
    void counts() {
        assertThat(store.annotationsPerCode())
                .containsOnly(java.util.Map.entry("law", 3), java.util.Map.entry("credit", 3));
        assertThat(store.annotationsPerDocument())
                .containsOnly(java.util.Map.entry("d1", 3), java.util.Map.entry("d2", 2));
    }

    @Test
    void theDatabaseCountsCodePoints() throws SQLException {
        // What is kept must be what SQLite's own substr cuts out of the kept text.
        try (Link link = Link.open(new LibraryFolder(folder).database(), Link.Mode.READ)) {
            assertThat(link.all(
                            "SELECT substr(body, start_cp + 1, end_cp - start_cp) = exact FROM annotation"
                                    + " JOIN version_text USING (version_id)",
                            row -> row.getInt(1)))
                    .containsExactly(1, 1, 1, 1, 1);
            assertThat(link.number("SELECT start_cp FROM annotation WHERE id = 'inner'"))
                    .isEqualTo(4);
            assertThat(link.number("SELECT characters FROM version WHERE id = 'd1-v1'"))
                    .isEqualTo(SIMPLIFIED.codePointCount(0, SIMPLIFIED.length()));
        }
    }

    @Test
    void aLibraryFoldedByOtherRulesIsFoldedAnew() throws SQLException {
        store.close();
        try (Link link = Link.open(new LibraryFolder(folder).database(), Link.Mode.WRITE)) {
            link.run("UPDATE annotation SET folded = 'old'");
            link.run("UPDATE preference SET value = '0' WHERE key = 'store.folding'");
        }
        store = SqliteStore.open(folder, Access.READ_WRITE);
        assertThat(found(null, null, "法治")).containsExactly("outer", "inner", "late");
        assertThat(found(null, null, "old")).isEmpty();
    }
}
