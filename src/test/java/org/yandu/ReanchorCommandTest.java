package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yandu.Terminal.Result;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.Progress;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Workspace;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code reanchor}, and what {@code versions} and {@code annotations} say of older texts. */
class ReanchorCommandTest extends CommandLineCase {

    private static final String KEPT = "提高依法行政水平是优化“软环境”的关键举措";
    private static final String GONE = "习近平总书记历来重视软环境建设与经济发展的密切关系";

    private void annotate(String words) {
        assertThat(yandu.run("annotate", title(0), "--quote", words, "--code", "法治建设")
                        .code())
                .isZero();
    }

    private void correct(String from, String to) {
        try (Workspace workspace = new LibraryWiring().open(yandu.library(), true, problem -> {}, Progress.NONE)) {
            OpenDocument open =
                    workspace.open(workspace.state().documents().getFirst().id());
            DocumentVersion next = Editing.corrected(
                            open,
                            open.version().text().replace(from, to),
                            Clock.systemUTC().instant())
                    .orElseThrow();
            workspace.apply(Versioning.of(
                            workspace.store(), open.document(), open.document().showing(next), next, Instant.now())
                    .named("change.correct"));
        }
    }

    @Test
    void annotationsOfTheOnlyVersionAreExact() {
        annotate(KEPT);
        Result result = yandu.run("reanchor", title(0), "--json");
        assertThat(result.code()).isZero();
        JsonNode row = result.json().get(0);
        assertThat(keys(row))
                .containsExactly(
                        "annotation", "grade", "oldQuote", "newQuote", "start", "end", "decision", "score", "reason");
        assertThat(row.get("grade").stringValue()).isEqualTo("exact");
        assertThat(row.get("newQuote").stringValue()).isEqualTo(KEPT);
    }

    @Test
    void aReportThatIsAskedForAsJsonIsJson() {
        annotate(KEPT);
        assertThat(yandu.run("reanchor", title(0), "--report", "--json").json()).hasSize(1);
    }

    @Test
    void thatThereIsNothingIsSaid() {
        Result result = yandu.run("reanchor", title(1));
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("没有符合条件的标注");
    }

    @Test
    void placesAreThoseOfTheCurrentText() {
        annotate(KEPT);
        annotate(GONE);
        correct(GONE, "𠮷");
        String title = title(0);
        JsonNode rows = yandu.run("reanchor", title, "--json").json();
        assertThat(texts(rows, "grade")).containsExactlyInAnyOrder("exact", "orphan");
        String text = yandu.run("text", title).out();
        for (JsonNode row : rows) {
            if (row.get("grade").stringValue().equals("exact")) {
                assertThat(cut(text, row.get("start").intValue(), row.get("end").intValue()))
                        .isEqualTo(KEPT);
                assertThat(row.get("decision").stringValue()).isEqualTo("accepted");
            } else {
                assertThat(row.get("oldQuote").stringValue()).isEqualTo(GONE);
                assertThat(row.get("newQuote").isNull()).isTrue();
                assertThat(row.get("start").isNull()).isTrue();
            }
        }
        assertThat(yandu.run("reanchor", title, "--report").out())
                .contains("失联 1 处")
                .contains(GONE)
                .contains("原来的文字已经不在");
        assertThat(yandu.run("--language", "en", "reanchor", title, "--report").out())
                .contains("Lost: 1");
        JsonNode versions = yandu.run("versions", title, "--json").json();
        assertThat(texts(versions, "cause")).containsExactly("taken_in", "corrected");
        assertThat(versions.get(0).get("annotations").intValue()).isEqualTo(1);
        // Both have a place, each in its own text.
        assertThat(texts(yandu.run("annotations", "--json").json(), "place")).doesNotContain("");
    }
}
