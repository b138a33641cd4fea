package org.yandu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.adding;
import static org.yandu.workspace.Samples.annotation;
import static org.yandu.workspace.Samples.code;
import static org.yandu.workspace.Samples.importing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Memo;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Bin;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.RandomLibrary;
import org.yandu.workspace.RecordKind;
import org.yandu.workspace.Removal;
import org.yandu.workspace.Removed;
import org.yandu.workspace.Restoring;
import org.yandu.workspace.Restoring.Restored;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Versioning;
import org.yandu.workspace.Workspace;

/** Whatever was removed comes back as it was, with what belongs to it. */
class BinTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private Code credit;
    private Code law;
    private Annotation mark;

    @BeforeEach
    void open() {
        start();
        workspace.apply(importing("d1", TEXT));
        credit = code("c1", "信用", 1);
        law = code("c2", "法治", 2).at(new Code.Place("themes", "c1", 0));
        workspace.apply(adding(credit, law));
        mark = annotation("a1", version(), 0, 2, "c2", "c1");
        workspace.apply(adding(mark, annotation("a2", version(), 7, 9, "c2")));
    }

    private void start() {
        workspace = new Workspace(
                SqliteStore.open(folder, Access.READ_WRITE), Clock.fixed(NOW, ZoneOffset.UTC), Samples.NO_OUTLINE);
    }

    @AfterEach
    void close() throws SQLException {
        workspace.close();
        HistoryPropertyTest.assertSound(folder);
    }

    private DocumentVersion version() {
        return workspace.store().version("d1-v1");
    }

    private Document document() {
        return workspace.state().document("d1").orElseThrow();
    }

    private void apply(Edit... edits) {
        workspace.apply(Change.of("change.any", List.of(), List.of(edits)));
    }

    private List<Bin.Item> bin() {
        return Bin.of(workspace.store()).items();
    }

    private Restored restore(Bin.Item... items) {
        List<Removed> things = new ArrayList<>();
        for (Bin.Item item : items) {
            things.add(item.removed());
        }
        Restored restored =
                Restoring.of(workspace.store(), workspace.state(), things, NOW).orElseThrow();
        workspace.apply(restored.change());
        return restored;
    }

    private List<String> lines() {
        return RandomLibrary.lines(workspace.store());
    }

    private List<Annotation> annotations() {
        return workspace.store().annotationsOf("d1-v1");
    }

    /** Takes the theme away as the window does: off its annotations, and those that are bare with it. */
    private void remove(Code code) {
        List<Edit> edits = new ArrayList<>();
        for (Annotation each : annotations()) {
            if (each.codes().contains(code.id())) {
                Annotation without = each.toggled(code.id(), NOW);
                edits.add(new Edit.OfAnnotation(each, without.isBare() ? null : without));
            }
        }
        for (Code child : workspace.state().codebook().codes()) {
            if (code.id().equals(child.parent())) {
                edits.add(new Edit.OfCode(child, child.at(new Code.Place("themes", code.parent(), 5))));
            }
        }
        edits.add(new Edit.OfCode(code, null));
        workspace.apply(Change.of("change.theme.remove", List.of(code.name()), edits));
    }

    @Test
    void anAnnotationComesBackAfterARestartAndTheWayBackIsUndone() {
        List<String> before = lines();
        apply(new Edit.OfAnnotation(mark, null));
        List<String> without = lines();
        workspace.close();
        start();
        assertThat(bin()).extracting(item -> item.removed().words()).containsExactly("信用");
        restore(bin().getFirst());
        assertThat(lines()).isEqualTo(before);
        assertThat(bin()).isEmpty();
        workspace.undo();
        assertThat(lines()).isEqualTo(without);
        assertThat(bin()).hasSize(1);
        workspace.undo();
        assertThat(bin()).as("its removal was undone").isEmpty();
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void aThemeComesBackWithItsCodingsItsAnnotationsAndItsNestedThemes() {
        remove(law);
        assertThat(annotations()).extracting(Annotation::id).containsExactly("a1");
        assertThat(bin()).hasSize(1);
        assertThat(bin().getFirst().annotations()).isEqualTo(1);
        restore(bin().getFirst());
        assertThat(annotations())
                .filteredOn(a -> a.id().equals("a1"))
                .singleElement()
                .satisfies(a -> assertThat(a.codes()).containsExactly("c2", "c1"));
        assertThat(annotations()).hasSize(2);
        remove(credit);
        assertThat(workspace.state().codebook().find("c2").orElseThrow().parent())
                .isNull();
        restore(bin().getFirst());
        assertThat(workspace.state().codebook().find("c2").orElseThrow()).isEqualTo(law);
    }

    @Test
    void anAnnotationDeletedMeanwhileStaysInTheBin() {
        remove(law);
        apply(new Edit.OfAnnotation(annotations().getFirst(), null));
        Bin.Item theme = bin().stream()
                .filter(i -> i.removed().kind() == RecordKind.CODE)
                .findFirst()
                .orElseThrow();
        restore(theme);
        assertThat(annotations()).extracting(Annotation::id).containsExactly("a2");
        // Deleted without the theme; comes back as it was then.
        restore(bin().getFirst());
        assertThat(annotations())
                .filteredOn(a -> a.id().equals("a1"))
                .singleElement()
                .satisfies(a -> assertThat(a.codes()).containsExactly("c1"));
    }

    @Test
    void anAnnotationBringsTheThemeItCannotBeWithout() {
        Annotation second = annotations().stream()
                .filter(a -> a.id().equals("a2"))
                .findFirst()
                .orElseThrow();
        apply(new Edit.OfAnnotation(second, null));
        remove(law);
        Bin.Item item = bin().stream()
                .filter(i -> i.removed().id().equals("a2"))
                .findFirst()
                .orElseThrow();
        Restored restored = restore(item);
        assertThat(restored.themes()).isEqualTo(1);
        assertThat(annotations()).contains(second);
        assertThat(annotations())
                .filteredOn(a -> a.id().equals("a1"))
                .singleElement()
                .satisfies(a -> assertThat(a.codes()).containsExactly("c2", "c1"));
    }

    @Test
    void aNumberKeyTakenMeanwhileStaysWhereItIsAndAMissingUpperThemeIsDoneWithout() {
        remove(law);
        remove(credit);
        workspace.apply(adding(code("c3", "效能", 2)));
        restore(bin().stream()
                .filter(i -> i.removed().id().equals("c2"))
                .findFirst()
                .orElseThrow());
        Code back = workspace.state().codebook().find("c2").orElseThrow();
        assertThat(back.key()).isNull();
        assertThat(back.parent()).isNull();
    }

    @Test
    void aDocumentComesBackWhole() {
        DocumentVersion newer = Samples.version("d1-v2", "d1", "新加一句。" + TEXT);
        Document after = Samples.document("d1", "d1", newer);
        workspace.apply(
                Versioning.of(workspace.store(), document(), after, newer, NOW).named("change.correct"));
        Memo memo = new Memo("m1", new Memo.Subject(Memo.Kind.DOCUMENT, "d1"), "记", "文", "读者", NOW, NOW);
        apply(
                new Edit.OfMemo(null, memo),
                new Edit.OfBookmark(
                        null, new Bookmark("b1", "d1", "d1-v2", Anchor.of(newer, new TextSpan(0, 3)), "", NOW)));
        List<String> before = lines();
        assertThat(workspace.store().transfers("d1-v2")).hasSize(2);
        workspace.apply(Removal.of(workspace.store(), List.of(document())));
        assertThat(workspace.state().documents()).isEmpty();
        assertThat(workspace.store().memos()).containsExactly(memo);
        assertThat(bin()).hasSize(1);
        assertThat(bin().getFirst().annotations()).isEqualTo(2);
        workspace.undo();
        assertThat(lines()).isEqualTo(before);
        workspace.redo();
        restore(bin().getFirst());
        assertThat(lines()).isEqualTo(before);
        assertThat(workspace.store().transfers("d1-v2")).hasSize(2);
        assertThat(workspace.store().bookmarks("d1-v2")).hasSize(1);
    }

    @Test
    void anAnnotationBringsTheDocumentItStoodIn() {
        List<String> before = lines();
        apply(new Edit.OfAnnotation(mark, null));
        workspace.apply(Removal.of(workspace.store(), List.of(document())));
        assertThat(bin()).hasSize(2);
        Bin.Item item = bin().stream()
                .filter(i -> i.removed().id().equals("a1"))
                .findFirst()
                .orElseThrow();
        assertThat(Bin.of(workspace.store()).needed(item.removed()))
                .extracting(Removed::id)
                .containsExactly("d1");
        Restored restored = restore(item);
        assertThat(restored.documents()).isEqualTo(1);
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void whatWasMarkedComesBackToADocumentThatWasTakenInAgain() {
        List<String> before = lines();
        workspace.apply(Removal.of(workspace.store(), List.of(document())));
        workspace.apply(importing("d1", TEXT));
        assertThat(bin())
                .extracting(item -> item.removed().kind())
                .containsExactly(RecordKind.ANNOTATION, RecordKind.ANNOTATION);
        restore(bin().toArray(Bin.Item[]::new));
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void anAnnotationIsFoundAgainInTheTextItsDocumentHasByNow() {
        apply(new Edit.OfAnnotation(mark, null));
        DocumentVersion newer = Samples.version("d1-v2", "d1", "新加一句。" + TEXT);
        workspace.apply(Versioning.of(workspace.store(), document(), Samples.document("d1", "d1", newer), newer, NOW)
                .named("change.correct"));
        Restored restored = restore(bin().getFirst());
        Annotation back = workspace.store().annotationsOf("d1-v2").stream()
                .filter(a -> a.id().equals("a1"))
                .findFirst()
                .orElseThrow();
        assertThat(back.span()).isEqualTo(new TextSpan(5, 7));
        assertThat(restored.onOlderText()).isZero();
        assertThat(workspace.store().transfers("d1-v2")).hasSize(2);
    }

    @Test
    void anAnnotationWhoseWordsAreGoneIsOnTheOlderText() {
        apply(new Edit.OfAnnotation(mark, null));
        DocumentVersion newer = Samples.version("d1-v2", "d1", "全都换成了别的句子，一个字也没有留下。");
        workspace.apply(Versioning.of(workspace.store(), document(), Samples.document("d1", "d1", newer), newer, NOW)
                .named("change.correct"));
        Restored restored = restore(bin().getFirst());
        assertThat(restored.onOlderText()).isEqualTo(1);
        assertThat(annotations()).contains(mark);
    }

    @Test
    void memosAndTheLikeComeBackTooAndWhatHasComeBackIsPassedOver() {
        Memo memo = new Memo("m1", Memo.Subject.LIBRARY, "记", "文", "读者", NOW, NOW);
        apply(new Edit.OfMemo(null, memo));
        apply(new Edit.OfMemo(memo, null));
        Bin.Item item = bin().getFirst();
        restore(item);
        assertThat(workspace.store().memos()).containsExactly(memo);
        assertThat(Restoring.of(workspace.store(), workspace.state(), List.of(item.removed()), NOW))
                .isEmpty();
    }
}
