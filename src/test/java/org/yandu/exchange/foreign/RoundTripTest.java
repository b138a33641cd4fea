package org.yandu.exchange.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.annotation.Annotation;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Guid;
import org.yandu.exchange.bundle.Merging;
import org.yandu.exchange.bundle.Packing;
import org.yandu.exchange.bundle.Tally;
import org.yandu.exchange.refi.RefiShape;
import org.yandu.intake.manuscript.FileBytes;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Workspace;

/** What goes out in a file of ours and comes into an empty library is what it was; into its own library, nothing. */
class RoundTripTest {

    @TempDir
    Path folder;

    private Workspace library(String name) {
        return new Workspace(SqliteStore.open(folder.resolve(name), Access.READ_WRITE), RandomLibrary.CLOCK);
    }

    static Stream<Arguments> libraries() {
        List<Arguments> all = new ArrayList<>();
        for (long seed = 1; seed <= 8; seed++) {
            all.add(Arguments.of(ForeignFormat.QDPX, seed));
            all.add(Arguments.of(ForeignFormat.WEB_ANNOTATION, seed));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void isTheIdentity(ForeignFormat format, long seed) throws IOException {
        try (Workspace one = library("one");
                Workspace other = library("other")) {
            RandomLibrary.fill(one, seed, 3);
            FileBytes file = written(one, format);

            Merging there = merging(one, file);
            assertThat(there.tally().notes()).isEmpty();
            assertThat(there.isEmpty()).isTrue();

            Merging merging = merging(other, file);
            merging.carryOut();
            assertThat(merging.tally().notes()).isEmpty();
            assertThat(told(other)).containsExactlyInAnyOrderElementsOf(told(one));

            assertThat(merging(other, file).isEmpty()).isTrue();
            other.undo();
            assertThat(other.state().documents()).isEmpty();
            assertThat(other.state().codebook().codes()).isEmpty();
            other.redo();
            assertThat(told(other)).containsExactlyInAnyOrderElementsOf(told(one));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void projectsAndCodebooksHaveTheShapeOfTheSchema(long seed) throws Exception {
        try (Workspace one = library("one")) {
            RandomLibrary.fill(one, seed, 2);
            FileBytes project = written(one, ForeignFormat.QDPX);
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(project.bytes()))) {
                assertThat(zip.getNextEntry().getName()).isEqualTo("project.qde");
                assertThat(RefiShape.faults(zip.readAllBytes())).isEmpty();
            }
            assertThat(RefiShape.faults(written(one, ForeignFormat.QDC).bytes()))
                    .isEmpty();
        }
    }

    private static FileBytes written(Workspace workspace, ForeignFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bundle bundle = Packing.of(workspace, "课题", AnnotationQuery.ALL);
        format.write(bundle, RandomLibrary.TEXTS, workspace.store(), out);
        return new FileBytes("f." + format.extension(), out.toByteArray());
    }

    private static Merging merging(Workspace workspace, FileBytes file) {
        return Merging.of(workspace, ForeignFile.read(file, RandomLibrary.TEXTS, RandomLibrary.NOW), RandomLibrary.NOW);
    }

    /** All that is said in a library, one line for each record; ids of themes as other programs have them. */
    private static List<String> told(Workspace workspace) {
        List<String> lines = new ArrayList<>();
        for (Document document : workspace.state().documents()) {
            lines.add(document.id()
                    + document.title()
                    + workspace.store().version(document.currentVersion()).text());
            workspace.store().relations(document.id()).forEach(link -> lines.add(link.toString()));
        }
        workspace.store().annotations(AnnotationQuery.ALL).forEach(mark -> lines.add(told(mark)));
        workspace
                .store()
                .memos()
                .forEach(memo -> lines.add(memo.id()
                        + Guid.of(memo.subject().idIfAny().orElse(""))
                        + memo.title()
                        + memo.text()
                        + memo.coder()
                        + memo.created()
                        + memo.modified()));
        workspace
                .state()
                .codebook()
                .codes()
                .forEach(code -> lines.add(Guid.of(code.id())
                        + workspace.state().codebook().path(code.id()).stream()
                                .map(each -> each.name())
                                .toList()
                        + code.meaning()
                        + code.colour().full()));
        return lines.stream().distinct().toList();
    }

    private static String told(Annotation mark) {
        return mark.id()
                + mark.versionId()
                + mark.anchor()
                + mark.codes().stream().map(Guid::of).sorted().toList()
                + mark.comment()
                + mark.coder()
                + mark.created()
                + mark.modified()
                + mark.flags();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordGivesBackTheSameMarks(long seed) throws IOException {
        try (Workspace one = library("one");
                Workspace other = library("other")) {
            RandomLibrary.fill(one, seed, 1);
            Document document = one.state().documents().getFirst();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Bundle bundle = Packing.of(one, document.title(), AnnotationQuery.of(document.id()));
            ForeignFormat.WORD_COMMENTS.write(bundle, RandomLibrary.TEXTS, one.store(), out);

            Merging.of(
                            other,
                            new Bundle(
                                    "主题",
                                    List.of(),
                                    bundle.themes(),
                                    new Bundle.Said(List.of(), List.of(), List.of()),
                                    List.of()),
                            RandomLibrary.NOW)
                    .carryOut();
            new Importer(other, RandomLibrary.CLOCK, RandomLibrary.TEXTS)
                    .take(List.of(Source.bytes(document.title() + ".docx", out.toByteArray())), Progress.NONE);

            assertThat(said(other)).containsExactlyInAnyOrderElementsOf(said(one));
        }
    }

    static List<Long> seeds() {
        return List.of(1L, 2L, 3L, 4L, 5L);
    }

    /** Words without what only lays them out, for an office file has paragraphs and no line ends. */
    private static List<String> said(Workspace workspace) {
        return workspace.store().annotations(AnnotationQuery.ALL).stream()
                .map(mark -> mark.anchor().quote().exact().replaceAll("\\s+", "")
                        + mark.codes().stream().map(Guid::of).sorted().toList()
                        + mark.comment()
                        + mark.coder()
                        + mark.created()
                        + mark.flags())
                .toList();
    }

    /** The library that takes it in has corrected its text since: words stand before all marks, and those of one are gone. */
    @Test
    void marksOnATextThatChangedAreCarriedOver() throws IOException {
        try (Workspace one = library("one");
                Workspace other = library("other")) {
            RandomLibrary.fill(one, 3, 1);
            FileBytes file = written(one, ForeignFormat.QDPX);
            merging(other, file).carryOut();
            List<Annotation> marks = other.store().annotations(AnnotationQuery.ALL);
            Document document = other.state().documents().getFirst();
            List<Edit> gone = new ArrayList<>();
            other.store().relations(document.id()).forEach(link -> gone.add(new Edit.OfRelation(link, null)));
            marks.forEach(mark -> gone.add(new Edit.OfAnnotation(mark, null)));
            other.apply(Change.of("change.remove", List.of(), gone));
            DocumentVersion before = other.store().version(document.currentVersion());
            DocumentVersion after = corrected(other, document, "新加的一行。\n" + before.text());

            Merging merging = merging(other, file);
            merging.carryOut();

            List<Annotation> carried = other.store().annotations(AnnotationQuery.ALL);
            assertThat(carried).hasSameSizeAs(marks).allSatisfy(mark -> {
                assertThat(mark.versionId()).isEqualTo(after.id());
                Annotation was = marks.stream()
                        .filter(each -> each.id().equals(mark.id()))
                        .findFirst()
                        .orElseThrow();
                assertThat(mark.span().start()).isEqualTo(was.span().start() + "新加的一行。\n".length());
                assertThat(after.text()
                                .substring(mark.span().start(), mark.span().end()))
                        .isEqualTo(before.text()
                                .substring(was.span().start(), was.span().end()));
            });
            assertThat(merging.tally().notes()).extracting(Bundle.Note::key).contains("bundle.carried");
            Tally again = merging(other, file).tally();
            assertThat(again.marks()).isZero();
            assertThat(again.same()).isEqualTo(marks.size());
        }
    }

    /** Two projects that share a text, and a file that is none: what can come in does so as one step. */
    @Test
    void severalFilesAreOneStepAndABrokenOneIsNamed() throws IOException {
        try (Workspace one = library("one");
                Workspace two = library("two");
                Workspace other = library("other")) {
            RandomLibrary.fill(one, 3, 2);
            RandomLibrary.fill(two, 4, 1);
            List<Path> files = List.of(
                    put("one.qdpx", written(one, ForeignFormat.QDPX)),
                    put("broken.jsonld", new FileBytes("x", new byte[] {1})),
                    put("two.qdpx", written(two, ForeignFormat.QDPX)),
                    put("again.jsonld", written(one, ForeignFormat.WEB_ANNOTATION)));

            ForeignFile.Several several = ForeignFile.plan(other, files, RandomLibrary.TEXTS, RandomLibrary.NOW);
            assertThat(several.merging()).isNotNull().satisfies(Merging::carryOut);

            assertThat(several.refused()).containsOnlyKeys(files.get(1));
            assertThat(said(other)).containsExactlyInAnyOrderElementsOf(said(one, two));
            other.undo();
            assertThat(other.state().documents()).isEmpty();
            assertThat(other.undoName()).isEmpty();
        }
    }

    private static List<String> said(Workspace one, Workspace other) {
        List<String> all = new ArrayList<>(said(one));
        all.addAll(said(other));
        return all;
    }

    private Path put(String name, FileBytes file) throws IOException {
        return java.nio.file.Files.write(folder.resolve(name), file.bytes());
    }

    private static DocumentVersion corrected(Workspace workspace, Document document, String text) {
        OpenDocument open = workspace.open(document.id());
        DocumentVersion next = Editing.corrected(open, text, RandomLibrary.NOW).orElseThrow();
        workspace.release(document.id());
        workspace.apply(Versioning.of(workspace.store(), document, document.showing(next), next, RandomLibrary.NOW)
                .named("change.correct"));
        return next;
    }
}
