package org.yandu.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.ProblemException;
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

/** JSON-LD of others: strange, broken or meant to do harm. */
class HostileJsonTest {

    @TempDir
    Path folder;

    private static Bundle read(String json) {
        return ForeignFile.read(
                new FileBytes("a.jsonld", json.getBytes(StandardCharsets.UTF_8)),
                RandomLibrary.TEXTS,
                RandomLibrary.NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "7",
                "{\"type\":\"Person\"}",
                "{\"yandu:texts\":[{\"text\":\"甲\",\"sha256\":\"00\"}]}"
            })
    void whatIsNoAnnotationIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(ProblemException.class);
    }

    @Test
    void deepNestingAndHugeNumbersAreRefused() {
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> read("{\"type\":\"Annotation\",\"x\":" + "9".repeat(5000) + "}"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void sixteenBitsAUnitAreReadWhereTheFileSaysSo() {
        String json = "{\"type\":\"Annotation\",\"bodyValue\":\"记下\",\"target\":{\"source\":\"a\",\"selector\":"
                + "{\"type\":\"TextQuoteSelector\",\"exact\":\"信用建设\"}}}";
        for (byte[] bytes : List.of(
                json.getBytes(StandardCharsets.UTF_16),
                ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8))) {
            assertThat(ForeignFile.read(new FileBytes("a.jsonld", bytes), RandomLibrary.TEXTS, RandomLibrary.NOW)
                            .said()
                            .marks())
                    .singleElement()
                    .satisfies(mark -> assertThat(mark.comment()).isEqualTo("记下"));
        }
    }

    @Test
    void anAnnotationOfHypothesisFindsItsText() {
        try (Workspace library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), RandomLibrary.CLOCK)) {
            new Importer(library, RandomLibrary.CLOCK, RandomLibrary.TEXTS)
                    .take(
                            List.of(
                                    Source.bytes("一.txt", "第一篇。𠮷信用建设是根本。".getBytes(StandardCharsets.UTF_8)),
                                    Source.bytes("二.txt", "第二篇。法治建设是保障。".getBytes(StandardCharsets.UTF_8))),
                            Progress.NONE);
            Bundle bundle = read("""
                    [{"@context":"http://www.w3.org/ns/anno.jsonld","id":"https://hypothes.is/a/1","type":"Annotation",
                      "creator":"acct:wang@hypothes.is","created":"2026-01-02T03:04:05+08:00",
                      "body":[{"type":"TextualBody","purpose":"tagging","value":"信用"},{"type":"TextualBody","value":"记下"}],
                      "target":[{"source":"https://example.org/a","selector":[
                        {"type":"TextPositionSelector","start":99999999999,"end":1e999},
                        {"type":"TextQuoteSelector","exact":"信用建设","prefix":"𠮷","suffix":"是根本"}]}]},
                     {"type":"Annotation","target":{"source":"https://example.org/a",
                        "selector":{"type":"TextQuoteSelector","exact":"哪里都没有"}},"bodyValue":"x"}]""");
            Merging merging = Merging.of(library, bundle, RandomLibrary.NOW);
            merging.carryOut();
            assertThat(library.store().annotations(AnnotationQuery.ALL))
                    .singleElement()
                    .satisfies(mark -> {
                        assertThat(mark.anchor().quote().exact()).isEqualTo("信用建设");
                        assertThat(mark.comment()).isEqualTo("记下");
                        assertThat(mark.coder()).isEqualTo("acct:wang@hypothes.is");
                    });
            assertThat(merging.tally().notes()).extracting(Note::key).containsExactly("bundle.place_missing");
            assertThat(Merging.of(library, bundle, RandomLibrary.NOW).isEmpty()).isTrue();
        }
    }
}
