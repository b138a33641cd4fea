package org.yandu.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Bundle.Note;
import org.yandu.exchange.bundle.Merging;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Workspace;

/** The ways annotations of others say where they are, on a text of the library. */
class SelectorsTest {

    /** Code points 0 to 27; 𠮷 is two units, so that UTF-16 offsets behind it are one more. */
    private static final String TEXT = "𠮷祥村讲信用。信用建设靠人人。法治建设靠信用。";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before every test
    private Workspace library;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder.resolve("library"), Access.READ_WRITE), RandomLibrary.CLOCK);
        new Importer(library, RandomLibrary.CLOCK, RandomLibrary.TEXTS)
                .take(List.of(Source.bytes("一.txt", TEXT.getBytes(StandardCharsets.UTF_8))), Progress.NONE);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<String> takes(String json) {
        Bundle bundle = ForeignFile.read(
                new FileBytes("a.json", json.getBytes(StandardCharsets.UTF_8)), RandomLibrary.TEXTS, RandomLibrary.NOW);
        Merging merging = Merging.of(library, bundle, RandomLibrary.NOW);
        merging.carryOut();
        assertThat(Merging.of(library, bundle, RandomLibrary.NOW).isEmpty())
                .as("a second time changes nothing")
                .isTrue();
        return merging.tally().notes().stream().map(Note::key).toList();
    }

    private List<Annotation> marks() {
        return library.store().annotations(AnnotationQuery.ALL);
    }

    private static String on(String selectors) {
        return "{\"type\":\"Annotation\",\"id\":\"urn:x\",\"bodyValue\":\"记下\",\"target\":{\"source\":\"https://example.org/a\",\"selector\":"
                + selectors + "}}";
    }

    private static String quote(String exact) {
        return "{\"type\":\"TextQuoteSelector\",\"exact\":\"" + exact + "\"}";
    }

    private static String range(String start, String end) {
        return "{\"type\":\"RangeSelector\",\"startSelector\":" + start + ",\"endSelector\":" + end + "}";
    }

    private static String offsets(int start, int end) {
        return "{\"type\":\"TextPositionSelector\",\"start\":" + start + ",\"end\":" + end + "}";
    }

    @Test
    void ofEqualWordsNoneIsChosen() {
        assertThat(takes(on(quote("信用")))).containsExactly("bundle.place_several");
        assertThat(marks()).isEmpty();
    }

    @Test
    void offsetsDecideBetweenEqualWordsHoweverTheyAreCounted() {
        for (int at : new int[] {19, 20}) {
            assertThat(takes(on("[" + offsets(at + 1, at + 3) + "," + quote("信用") + "]")))
                    .isEmpty();
            assertThat(marks())
                    .singleElement()
                    .satisfies(mark -> assertThat(mark.span().start()).isEqualTo(TEXT.lastIndexOf("信用")));
        }
    }

    @Test
    void aRangeGoesToTheBeginningOfItsEnd() {
        assertThat(takes(on(range(quote("信用建设"), quote("法治"))))).isEmpty();
        assertThat(marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.anchor().quote().exact()).isEqualTo("信用建设靠人人。"));
    }

    @Test
    void ofARangeThatMayEndInTwoPlacesNeitherIsChosen() {
        assertThat(takes(on(range(quote("𠮷祥"), quote("信用"))))).containsExactly("bundle.place_several");
        assertThat(takes(on(range(quote("法治"), quote("信用建设"))))).containsExactly("bundle.place_missing");
        assertThat(marks()).isEmpty();
    }

    @Test
    void offsetsWithoutWordsAreOffsetsOfAnotherText() {
        assertThat(takes(on(range(offsets(0, 1), offsets(3, 4))))).containsExactly("bundle.place_unsaid");
    }

    /** The answer of {@code https://api.hypothes.is/api/search}, which was taken for a plain text. */
    private static final String ROWS = """
            {"total":2,"rows":[
              {"id":"Kx3","created":"2026-01-02T03:04:05.1+00:00","updated":"2026-01-03T03:04:05+00:00",
               "user":"acct:wang@hypothes.is","user_info":{"display_name":null},"uri":"https://example.org/a",
               "text":"为什么？","tags":["信用","诚信 "],"group":"__world__","permissions":{"read":["group:__world__"]},
               "target":[{"source":"https://example.org/a","selector":[
                 {"type":"RangeSelector","startContainer":"/p[1]","startOffset":5,"endContainer":"/p[1]","endOffset":7},
                 {"type":"TextPositionSelector","start":8,"end":10},
                 {"type":"TextQuoteSelector","exact":"信用","prefix":"用。","suffix":"建设"}]}],
               "document":{"title":["一"]},"links":{"html":"https://hypothes.is/a/Kx3"}},
              {"id":"Ry1","created":"2026-01-02T03:04:05+00:00","updated":"2026-01-02T03:04:05+00:00",
               "user":"acct:li@hypothes.is","user_info":{"display_name":"李老师"},"uri":"https://example.org/a",
               "text":"同意","tags":[],"references":["Kx3"],"target":[{"source":"https://example.org/a"}]}]}""";

    @Test
    void theAnswerOfHypothesis() {
        assertThat(takes(ROWS)).containsExactly("bundle.place_unsaid");
        assertThat(marks()).singleElement().satisfies(mark -> {
            assertThat(mark.span().start()).isEqualTo(TEXT.indexOf("信用建设"));
            assertThat(mark.comment()).isEqualTo("为什么？");
            assertThat(mark.coder()).isEqualTo("wang");
            assertThat(mark.modified()).isEqualTo("2026-01-03T03:04:05Z");
            assertThat(mark.codes())
                    .extracting(id ->
                            library.state().codebook().find(id).orElseThrow().name())
                    .containsExactly("信用", "诚信");
        });
    }

    @Test
    void annotationsAreToldFromOtherJson() throws IOException {
        assertThat(ForeignFile.is(Files.writeString(folder.resolve("rows.json"), ROWS)))
                .isTrue();
        assertThat(ForeignFile.is(Files.writeString(folder.resolve("w3c.json"), on(quote("信用")))))
                .isTrue();
        assertThat(ForeignFile.is(Files.writeString(folder.resolve("else.json"), "{\"rows\":[{\"name\":\"甲\"}]}")))
                .isFalse();
        assertThat(ForeignFile.is(folder.resolve("absent.json"))).isFalse();
    }
}
