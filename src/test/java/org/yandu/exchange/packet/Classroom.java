package org.yandu.exchange.packet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.codebook.Book;
import org.yandu.codebook.StartingThemes;
import org.yandu.curation.Merge;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Fingerprint;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Workspace;

/** An instructor's library with one reading that was given out, and students who give back. */
final class Classroom implements AutoCloseable {

    static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    final Path folder;
    final Workspace library;
    final Identity teacher;
    private final Clock clock = Clock.systemUTC();

    Classroom(Path folder) {
        this.folder = folder;
        this.teacher = new Identity(folder.resolve("teacher-key"));
        this.library = library("library");
    }

    Workspace library(String name) {
        Workspace workspace = new Workspace(SqliteStore.open(folder.resolve(name), Access.READ_WRITE), clock);
        List<Edit> themes = new ArrayList<>();
        themes.add(new Edit.OfBook(null, StartingThemes.book()));
        StartingThemes.codes().forEach(code -> themes.add(new Edit.OfCode(null, code)));
        workspace.apply(Change.of("change.theme.add", List.of("x"), themes));
        return workspace;
    }

    Document take(String title, String text) {
        byte[] bytes = (title + "\n\n" + text).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(title + ".txt");
        try {
            Files.write(file, bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        new Importer(library, clock, Texts.of(Locale.CHINESE)).take(List.of(Source.file(file, null)), Progress.NONE);
        return library.state().documents().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    Making.Made give(Document... documents) {
        Making.Made made = Making.make(
                library,
                new Making.Draft(
                        "第一讲",
                        "",
                        "王老师",
                        List.of(documents),
                        Book.FIRST,
                        List.of(new Question("q1", "为什么？", List.of(), 1, "因为")),
                        List.of(),
                        null),
                teacher,
                null,
                MONDAY);
        library.apply(made.change());
        return made;
    }

    DocumentVersion text(Document document) {
        return library.store().version(document.currentVersion());
    }

    static Annotation mark(DocumentVersion version, String id, String coder, int start, int end) {
        return new Annotation(
                id,
                version.documentId(),
                version.id(),
                Anchor.of(version, new TextSpan(start, end)),
                List.of(StartingThemes.codes().getFirst().id()),
                "",
                coder,
                MONDAY,
                MONDAY);
    }

    /** What a student makes, as a file. */
    byte[] back(
            Assignment assignment,
            String coder,
            @org.jspecify.annotations.Nullable Identity key,
            Instant made,
            DocumentVersion version,
            Annotation... marks) {
        return back(assignment, coder, key, made, List.of(version), List.of(marks));
    }

    byte[] back(
            Assignment assignment,
            String coder,
            @org.jspecify.annotations.Nullable Identity key,
            Instant made,
            List<DocumentVersion> versions,
            List<Annotation> marks) {
        Answer answer = Answer.blank(assignment.id(), "q1", coder, MONDAY).written("我想是" + coder, MONDAY);
        return PacketFile.write(
                new PacketFile.Wish(PacketKind.ANSWERS, made, key, null),
                ReturnedJson.write(
                        new ReturnedJson.Made(
                                assignment.id(), coder, marks, List.of(), List.of(answer), StartingThemes.codes()),
                        id -> versions.stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()
                                .orElseThrow()));
    }

    Identity key(String name) {
        return new Identity(folder.resolve("key-" + Fingerprint.of(name.getBytes(StandardCharsets.UTF_8))));
    }

    Path put(String name, byte[] bytes) {
        Path file = folder.resolve("back").resolve(name);
        try {
            Files.createDirectories(folder.resolve("back"));
            return Files.write(file, bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Merge.Result merge(Path... files) {
        return merge(Set.of(), files);
    }

    Merge.Result merge(Set<String> accepted, Path... files) {
        Merge.Result result =
                Gathering.of(library, List.of(files), new Merge.Settings(accepted, "学员自建主题", MONDAY), Progress.NONE);
        result.change().ifPresent(library::apply);
        return result;
    }

    @Override
    public void close() {
        library.close();
    }
}
