package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Document;
import org.yandu.document.Problem;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Outcome.Status;
import org.yandu.intake.office.OfficeSamples;
import org.yandu.language.Texts;
import org.yandu.workspace.AnnotationQuery;

class ImporterTest extends TakingCase {

    @Test
    void allFilesOfOneImportAreOneStep() {
        List<Outcome> outcomes = importer().take(List.of(text("甲"), text("乙"), text("丙")), Progress.NONE);

        assertThat(outcomes).extracting(Outcome::status).containsOnly(Status.IMPORTED);
        assertThat(library.state().documents())
                .extracting(Document::id)
                .containsExactlyElementsOf(
                        outcomes.stream().map(Outcome::document).toList());
        assertThat(library.undoName())
                .hasValueSatisfying(name -> assertThat(name.args()).containsExactly("3"));

        library.undo();
        assertThat(library.state().documents()).isEmpty();
        library.redo();
        assertThat(library.state().documents()).hasSize(3);
    }

    @Test
    void theOriginalBytesAreKept() {
        Outcome outcome = importer().take(List.of(text("甲")), Progress.NONE).get(0);
        assertThat(folder.resolve("originals")
                        .resolve(outcome.read().orElseThrow().sha256()))
                .hasBinaryContent(bytes("甲"));
    }

    @Test
    void nothingNewIsNoStep() {
        Importer importer = importer();
        importer.take(List.of(text("甲")), Progress.NONE);
        assertThat(importer.take(List.of(text("甲")), Progress.NONE).get(0).status())
                .isEqualTo(Status.DUPLICATE);
        library.undo();
        assertThat(library.undoName()).isEmpty();
    }

    /** Saved by another program in another encoding: found in the folder it came with, and when it comes again by itself. */
    @Test
    void theSameTextInOtherBytesIsNoNewText() {
        byte[] gbk = "关于优化营商环境的意见\n\n完善社会信用体系，提升机关效能。\n".getBytes(Charset.forName("GBK"));
        byte[] utf8 = "关于优化营商环境的意见\r\n\r\n完善社会信用体系，提升机关效能。\r\n".getBytes(StandardCharsets.UTF_8);
        Importer importer = importer();
        assertThat(importer.take(List.of(Source.bytes("a.txt", gbk), Source.bytes("b.txt", utf8)), Progress.NONE))
                .extracting(Outcome::status)
                .containsExactly(Status.IMPORTED, Status.DUPLICATE);
        assertThat(importer.take(List.of(Source.bytes("c.txt", utf8)), Progress.NONE))
                .extracting(Outcome::status)
                .containsExactly(Status.DUPLICATE);
        assertThat(library.state().documents()).hasSize(1);
    }

    @Test
    void toStopChangesNothing() throws Exception {
        List<String> heard = new ArrayList<>();
        assertThatThrownBy(() -> importer().take(List.of(text("甲"), text("乙")), (done, all, name) -> {
                    heard.add(done + "/" + all + " " + name);
                    return done < 1;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).containsExactly("0/2 甲.txt", "1/2 乙.txt");
        assertThat(library.state().documents()).isEmpty();
        try (var kept = Files.list(folder.resolve("originals"))) {
            assertThat(kept).isEmpty();
        }
    }

    @Test
    void commentsKeepTheirDatesAndThoseWithoutAreOfNow() {
        Instant now = Instant.parse("2026-01-02T03:04:05Z");
        Importer importer = new Importer(library, Clock.fixed(now, ZoneOffset.UTC), Texts.of(Locale.CHINESE));
        importer.take(List.of(Source.bytes("意见.docx", OfficeSamples.docx())), Progress.NONE);

        Instant written = LocalDateTime.of(2023, 4, 13, 10, 5)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        assertThat(library.store()
                        .annotations(AnnotationQuery.of(
                                library.state().documents().get(0).id())))
                .extracting(a -> a.anchor().quote().exact(), Annotation::created, Annotation::modified)
                .containsExactlyInAnyOrder(tuple("人民至上", now, now), tuple("守住底线", written, written));
    }

    /** The clock of whoever wrote it went wrong. */
    @Test
    void noCommentIsFromTheFuture() {
        Instant now = Instant.parse("2020-01-02T03:04:05Z");
        new Importer(library, Clock.fixed(now, ZoneOffset.UTC), Texts.of(Locale.CHINESE))
                .take(List.of(Source.bytes("意见.docx", OfficeSamples.docx())), Progress.NONE);
        assertThat(library.store()
                        .annotations(AnnotationQuery.of(
                                library.state().documents().get(0).id())))
                .extracting(Annotation::created)
                .containsOnly(now);
    }

    // ---- the starting library ----

    @Test
    void theStartingLibraryCannotBeUndone() {
        SeedLibrary seeds = new SeedLibrary(StartingThemes.codes());
        assertThat(SeedLibrary.isDue(library)).isTrue();

        assertThat(seeds.take(library, Clock.systemUTC(), Progress.NONE))
                .extracting(Outcome::status)
                .containsOnly(Status.IMPORTED);

        assertThat(library.state().documents()).hasSize(5);
        assertThat(library.state().codebook().codes()).hasSize(4);
        assertThat(library.undo()).isEmpty();
        assertThat(SeedLibrary.isDue(library)).isFalse();
    }

    @Test
    void aMissingAndAnAlteredReadingAreReportedAndTheRestStarts() {
        SeedLibrary seeds = new SeedLibrary(StartingThemes.codes(), name -> {
            if (name.startsWith("001")) {
                return null;
            }
            InputStream packed = SeedLibrary.class.getResourceAsStream("/org/yandu/seeds/" + name);
            return name.startsWith("002") ? new ByteArrayInputStream(bytes("改过")) : packed;
        });

        List<Outcome> outcomes = seeds.take(library, Clock.systemUTC(), Progress.NONE);

        assertThat(outcomes.stream().map(Outcome::problem).filter(problem -> problem != null))
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.SEED_MISSING, Problem.Kind.SEED_MISSING);
        assertThat(library.state().documents()).hasSize(3);
        assertThat(library.state().codebook().codes()).hasSize(4);
    }

    private static Source text(String word) {
        return Source.bytes(word + ".txt", bytes(word));
    }

    private static byte[] bytes(String word) {
        return (word + "：一份用来试导入的文献\n\n这里是正文，说明治理与信用的关系。\n").getBytes(StandardCharsets.UTF_8);
    }
}
