package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.adding;
import static org.yandu.workspace.Samples.annotation;
import static org.yandu.workspace.Samples.code;
import static org.yandu.workspace.Samples.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.annotation.Annotation;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.ChangeApplied.How;

class WorkspaceTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private DocumentVersion version;

    @BeforeEach
    void open() {
        workspace = open(Access.READ_WRITE);
        workspace.ground(importing("d1", TEXT));
        workspace.ground(adding(code("c1", "信用", 1), code("c2", "法治", 2)));
        version = workspace.store().version("d1-v1");
    }

    private Workspace open(Access access) {
        return new Workspace(SqliteStore.open(folder, access), Clock.fixed(NOW, ZoneOffset.UTC), Samples.NO_OUTLINE);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Kind problemOf(ThrowingCallable doing) {
        Kind[] kind = new Kind[1];
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> kind[0] = e.problem().kind());
        return kind[0];
    }

    private Annotation mark(String id, int start, int end) {
        return annotation(id, version, start, end, "c1");
    }

    @Test
    void groundIsThereAndCannotBeUndone() {
        assertThat(workspace.state().documents()).extracting(Document::id).containsExactly("d1");
        assertThat(workspace.state().codebook().codes()).hasSize(2);
        assertThat(workspace.undoName()).isEmpty();
        assertThat(workspace.undo()).isEmpty();
    }

    @Test
    void groundSealsWhatItMayStandOn() {
        workspace.apply(importing("d2", TEXT));
        workspace.ground(adding(annotation("g", workspace.store().version("d2-v1"), 0, 2, "c1")));
        assertThat(workspace.undo()).isEmpty();
        assertThat(workspace.state().documents()).hasSize(2);
    }

    @Test
    void openDocumentsFollowEveryChange() {
        workspace.open("d1");
        workspace.apply(adding(mark("a", 0, 2), mark("b", 1, 5)));
        assertThat(workspace.opened("d1").orElseThrow().markup().all()).hasSize(2);
        workspace.undo();
        assertThat(workspace.opened("d1").orElseThrow().markup().all()).isEmpty();
        workspace.redo();
        assertThat(workspace.opened("d1").orElseThrow().markup().all())
                .extracting(Annotation::id)
                .containsExactly("a", "b");
    }

    @Test
    void whatIsShownIsWhatARestartWouldShow() {
        RandomLibrary random = new RandomLibrary(21);
        Path other = folder.resolve("other");
        try (Workspace changing =
                new Workspace(SqliteStore.open(other, Access.READ_WRITE), Clock.systemUTC(), Samples.NO_OUTLINE)) {
            for (int i = 0; i < 150; i++) {
                RandomLibrary.Act act = random.next();
                if (act.change() != null) {
                    changing.apply(act.change());
                } else if (act.undo()) {
                    changing.undo();
                } else {
                    changing.redo();
                }
                changing.state().documents().stream()
                        .filter(d -> changing.opened(d.id()).isEmpty())
                        .forEach(d -> changing.open(d.id()));
                assertThat(changing.state().documents())
                        .isEqualTo(changing.store().load().documents());
                assertThat(changing.state().codebook().codes())
                        .isEqualTo(changing.store().load().codebook().codes());
                for (Document document : changing.state().documents()) {
                    OpenDocument open = changing.opened(document.id()).orElseThrow();
                    assertThat(open.document()).isEqualTo(document);
                    assertThat(open.version().noise())
                            .isEqualTo(changing.store()
                                    .version(document.currentVersion())
                                    .noise());
                    assertThat(open.markup().all())
                            .containsExactlyInAnyOrderElementsOf(
                                    changing.store().annotationsOf(document.currentVersion()));
                }
            }
        }
    }

    @Test
    void aDocumentIsOpenUntilReleasedAsOftenAsOpened() {
        assertThat(workspace.open("d1").markup().all()).isEmpty();
        workspace.open("d1");
        workspace.release("d1");
        assertThat(workspace.opened("d1")).isPresent();
        workspace.release("d1");
        workspace.release("d1");
        assertThat(workspace.opened("d1")).isEmpty();
        assertThat(problemOf(() -> workspace.open("nowhere"))).isEqualTo(Kind.DOCUMENT_UNKNOWN);
    }

    @Test
    void aRemovedDocumentComesBackToItsPane() {
        workspace.apply(importing("d2", TEXT));
        workspace.open("d2");
        workspace.undo();
        assertThat(workspace.opened("d2")).isEmpty();
        workspace.redo();
        assertThat(workspace.opened("d2")).isPresent();
    }

    @Test
    void anotherTitleOutlinesAnew() {
        OpenDocument open = workspace.open("d1");
        Document renamed = new Document("d1", Header.titled("新"), "txt", NOW, "d1-v1");
        workspace.apply(Change.of("change.rename", List.of(), List.of(new Edit.OfDocument(open.document(), renamed))));
        assertThat(workspace.opened("d1").orElseThrow().document()).isEqualTo(renamed);
        assertThat(workspace.opened("d1").orElseThrow().outline()).isNotSameAs(open.outline());
    }

    @Test
    void listenersAreToldAfterTheCommitWhateverOthersDo() {
        List<String> told = new ArrayList<>();
        workspace.onChange(applied -> {
            throw new IllegalStateException("a broken view");
        });
        Runnable stop = workspace.onChange(applied -> told.add(applied.how() + " "
                + applied.change().edits().size() + " " + workspace.undoName().isPresent()));
        assertThatThrownBy(() -> workspace.apply(adding(mark("a", 0, 2)))).hasMessage("a broken view");
        assertThat(workspace.store().annotationsOf("d1-v1")).hasSize(1);
        assertThatThrownBy(() -> workspace.undo()).hasMessage("a broken view");
        stop.run();
        assertThatThrownBy(() -> workspace.redo()).hasMessage("a broken view");
        assertThat(told).containsExactly("APPLIED 1 true", "UNDONE 1 false");
    }

    @Test
    void undoIsToldWithWhatItDid() {
        workspace.apply(adding(mark("a", 0, 2)));
        List<ChangeApplied> told = new ArrayList<>();
        workspace.onChange(told::add);
        workspace.undo();
        assertThat(told.getFirst().how()).isEqualTo(How.UNDONE);
        assertThat(told.getFirst().change().edits()).containsExactly(new Edit.OfAnnotation(mark("a", 0, 2), null));
    }

    @Test
    void namesOfTheNextSteps() {
        workspace.apply(adding(mark("a", 0, 2)));
        assertThat(workspace.undoName().orElseThrow().key()).isEqualTo("change.mark");
        workspace.undo();
        assertThat(workspace.undoName()).isEmpty();
        assertThat(workspace.redoName().orElseThrow().key()).isEqualTo("change.mark");
        workspace.apply(adding(mark("b", 0, 2)));
        assertThat(workspace.redoName()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        Annotation beyond = at(new TextSpan(0, TEXT.length() + 1), "信");
        Annotation torn = at(new TextSpan(0, 4), "信用是\uD842");
        Annotation empty = at(new TextSpan(2, 2), "");
        Annotation misquoted = at(new TextSpan(0, 2), "信誉");
        Annotation unknownTheme = mark("a", 0, 2).withCodes(List.of("c9"), NOW);
        assertThat(problemOf(() -> workspace.apply(adding(mark("ok", 0, 2), beyond))))
                .isEqualTo(Kind.RANGE_INVALID);
        assertThat(problemOf(() -> workspace.apply(adding(torn)))).isEqualTo(Kind.RANGE_INVALID);
        assertThat(problemOf(() -> workspace.apply(adding(empty)))).isEqualTo(Kind.RANGE_INVALID);
        assertThat(problemOf(() -> workspace.apply(adding(misquoted)))).isEqualTo(Kind.QUOTE_NOT_FOUND);
        assertThat(problemOf(() -> workspace.apply(adding(unknownTheme)))).isEqualTo(Kind.CODE_UNKNOWN);
        assertThatThrownBy(() -> workspace.apply(adding(mark("a", 0, 2).withCodes(List.of(), NOW))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> workspace.apply(Change.of("change.nothing", List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(workspace.store().annotationsOf("d1-v1")).isEmpty();
        assertThat(workspace.undoName()).isEmpty();
    }

    private Annotation at(TextSpan span, String exact) {
        return new Annotation(
                "x", "d1", "d1-v1", new Anchor(span, new TextQuote(exact, "", "")), List.of("c1"), "", "读者", NOW, NOW);
    }

    @Test
    void aChangeMadeOnAnOlderStateIsRefusedAsAWhole() {
        workspace.apply(adding(mark("a", 0, 2)));
        Annotation stale = mark("a", 0, 2).withComment("旧", NOW);
        Change change = Change.of(
                "change.comment",
                List.of(),
                List.of(new Edit.OfAnnotation(null, mark("b", 2, 3)), new Edit.OfAnnotation(stale, null)));
        assertThat(problemOf(() -> workspace.apply(change))).isEqualTo(Kind.LIBRARY_CHANGED_ELSEWHERE);
        assertThat(workspace.store().annotationsOf("d1-v1")).containsExactly(mark("a", 0, 2));
    }

    @Test
    void aDocumentIsNotRemovedFromUnderItsAnnotations() {
        workspace.apply(adding(mark("a", 0, 2)));
        Document document = workspace.state().documents().getFirst();
        Change careless = Change.of(
                "change.document.remove",
                List.of(),
                List.of(new Edit.OfVersion(version, null), new Edit.OfDocument(document, null)));
        assertThatThrownBy(() -> workspace.apply(careless)).isInstanceOf(IllegalArgumentException.class);
        assertThat(workspace.state().documents()).hasSize(1);
        assertThat(workspace.store().load().documents()).hasSize(1);
    }

    @Test
    void aTextAndItsMarksComeInOneChange() {
        DocumentVersion fresh = Samples.version("d3-v1", "d3", "法治𬬻火");
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.OfAnnotation(null, annotation("m", fresh, 2, 5, "c2")));
        edits.addFirst(new Edit.OfVersion(null, fresh));
        edits.addFirst(new Edit.OfDocument(null, Samples.document("d3", "三", fresh)));
        workspace.apply(Change.of("change.merge", List.of(), edits));
        assertThat(workspace.open("d3").markup().at(3)).hasSize(1);
    }

    @Test
    void besideAWriterEverythingIsReadAndNothingChanged() {
        try (Workspace reader = open(Access.READ_ONLY)) {
            assertThat(reader.open("d1").version().text()).isEqualTo(TEXT);
            assertThat(problemOf(() -> reader.apply(adding(mark("a", 0, 2))))).isEqualTo(Kind.LIBRARY_READ_ONLY);
            assertThat(problemOf(reader::undo)).isEqualTo(Kind.LIBRARY_READ_ONLY);
        }
    }
}
