package org.yandu.curation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.Outliner;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Change;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** A class of three over a short text. */
class ClassViewTest {

    private static final String CREDIT = "theme-credit";
    private static final String LAW = "theme-law";

    /**
     * <pre>
     *          𠮷祥村讲信用。守信受益。   法治是根本。
     *  李明     CCCCCCCCCCCCC          LLLLL
     *  王芳     CCCCCC                 LLLLLL    one leaves the full stop out: no dispute
     *  张伟                             LLLLLL
     * </pre>
     */
    private static final String TEXT = "一、信用\n𠮷祥村讲信用。守信受益。\n二、法治\n法治是根本。";

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @SuppressWarnings("NullAway.Init")
    private DocumentVersion version;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        library.apply(Samples.adding(StartingThemes.codes().toArray(Code[]::new)));
        library.apply(Samples.importing("d", TEXT));
        version = library.store().version("d-v1");
        library.apply(Samples.adding(
                mark("李明", "𠮷祥村讲信用。守信受益。", CREDIT),
                mark("李明", "法治是根本", LAW),
                mark("王芳", "𠮷祥村讲信用。", CREDIT),
                mark("王芳", "法治是根本。", LAW),
                mark("张伟", "法治是根本。", LAW)));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Annotation mark(String coder, String words, String code) {
        int start = version.text().indexOf(words);
        return new Annotation(
                coder + start + code,
                "d",
                version.id(),
                Anchor.of(version, new TextSpan(start, start + words.length())),
                List.of(code),
                "",
                coder,
                Samples.NOW,
                Samples.NOW);
    }

    private OpenDocument document() {
        return library.version("d", "d-v1");
    }

    private ClassView view() {
        return ClassView.of(library, version);
    }

    private List<String> disputes() {
        return view().contested().stream()
                .map(each ->
                        version.quote(each.core()) + " " + each.coders() + "/" + each.readers() + " " + each.state())
                .toList();
    }

    private Code code(String id) {
        return library.state().codebook().find(id).orElseThrow();
    }

    private void decide(Optional<Change> change) {
        library.apply(change.orElseThrow());
    }

    private Contested first() {
        return view().contested().getFirst();
    }

    @Test
    void sentencesAreComparedNotCharacters() {
        assertThat(disputes()).containsExactly("𠮷祥村讲信用。 2/3 OPEN", "守信受益。 1/3 OPEN");
    }

    @Test
    void whereAllDidTheSameNothingIsContested() {
        assertThat(view().contested()).noneMatch(each -> each.code().equals(LAW));
    }

    @Test
    void whoMarkedNothingIsNamedAndNoReader() {
        library.apply(Samples.adding(new Annotation(
                "x",
                "d",
                version.id(),
                Anchor.of(version, new TextSpan(0, 4)),
                List.of(),
                "参考意见",
                Adjudication.REFERENCE,
                Samples.NOW,
                Samples.NOW)));
        ClassView view = view();
        assertThat(view.students()).containsExactly("张伟", "李明", "王芳");
        assertThat(view.silent()).isEmpty();
        ClassView more =
                ClassView.of(version, library.coderMarks("d", "d-v1"), List.of("张伟", "李明", "王芳", "赵四"), List.of());
        assertThat(more.silent()).containsExactly("赵四");
        assertThat(more.contested().getFirst().readers()).isEqualTo(3);
    }

    @Test
    void acceptedRejectedReopenedAndTakenBack() {
        decide(Adjudication.accept(document(), List.of(), first(), code(CREDIT), Samples.NOW));
        assertThat(disputes()).containsExactly("𠮷祥村讲信用。 2/3 ACCEPTED", "守信受益。 1/3 OPEN");
        assertThat(view().reference()).hasSize(1);
        assertThat(Adjudication.accept(document(), List.of(), first(), code(CREDIT), Samples.NOW))
                .isEmpty();

        decide(Adjudication.reject(document(), library.store().rejections("d-v1"), first(), code(CREDIT), Samples.NOW));
        assertThat(disputes()).startsWith("𠮷祥村讲信用。 2/3 REJECTED");
        assertThat(view().reference()).isEmpty();

        decide(Adjudication.accept(document(), library.store().rejections("d-v1"), first(), code(CREDIT), Samples.NOW));
        assertThat(disputes()).startsWith("𠮷祥村讲信用。 2/3 ACCEPTED");
        assertThat(library.store().rejections()).isEmpty();

        decide(Adjudication.reopen(document(), library.store().rejections("d-v1"), first(), code(CREDIT), Samples.NOW));
        assertThat(disputes()).startsWith("𠮷祥村讲信用。 2/3 OPEN");

        for (int i = 0; i < 4; i++) {
            library.undo();
        }
        assertThat(disputes()).startsWith("𠮷祥村讲信用。 2/3 OPEN");
        assertThat(view().reference()).isEmpty();
    }

    @Test
    void mergedIntoOneMarkWithAllThemes() {
        decide(Adjudication.merge(
                document(), List.of(), first().core(), List.of(code(CREDIT), code(LAW)), Samples.NOW));
        assertThat(view().reference())
                .singleElement()
                .satisfies(mark -> assertThat(mark.codes()).containsExactly(CREDIT, LAW));
        assertThat(view().decided()).isEqualTo(1);
    }

    @Test
    void countedByThemeAndSection() {
        ClassView view = view();
        StudentTable themes = StudentTable.byTheme(view, List.of(code(CREDIT), code(LAW)));
        assertThat(counts(themes)).containsExactly("张伟 [0, 1] 1", "李明 [1, 1] 2", "王芳 [1, 1] 2");
        StudentTable sections = StudentTable.bySection(view, outlined());
        assertThat(sections.columns().stream().map(StudentTable.Column::title)).containsExactly("信用", "法治");
        assertThat(counts(sections)).containsExactly("张伟 [0, 1] 1", "李明 [1, 1] 2", "王芳 [1, 1] 2");
    }

    private OutlineTree outlined() {
        return Outliner.outline(
                version, document().document().header(), library.store().corrections("d-v1"));
    }

    private static List<String> counts(StudentTable table) {
        List<String> rows = new ArrayList<>();
        for (StudentTable.Row row : table.rows()) {
            rows.add(row.student() + " " + row.cells().stream().map(List::size).toList() + " "
                    + row.all().size());
        }
        return rows;
    }

    @Test
    void numbersStayWhoeverAsks() {
        Pseudonyms one = new Pseudonyms(List.of("张伟", "李明", "王芳"));
        Pseudonyms other = new Pseudonyms(List.of("王芳", "张伟", "李明"));
        assertThat(List.of(one.number("张伟"), one.number("李明"), one.number("王芳")))
                .containsExactlyInAnyOrder(1, 2, 3)
                .isEqualTo(List.of(other.number("张伟"), other.number("李明"), other.number("王芳")));
        assertThat(one.number("外人")).isZero();
    }
}
