package org.yandu.ui.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.codebook.Book;
import org.yandu.curation.view.Adjudication;
import org.yandu.curation.view.AnswerTable;
import org.yandu.curation.view.ClassView;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Study;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Answering;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** An instructor in front of the class view: deciding, taking back, hiding names, following numbers. */
class ClassModelTest {

    private static final String CREDIT = "theme-credit";
    private static final String LAW = "theme-law";

    /**
     * <pre>
     *         村民讲信用。法治是根本。𠮷桥通车。
     *  李明    CCCCCC  LLLLLL  CCCCC
     *  王芳    CCCCCC
     *  张伟    LLLLLL  LLLLLL
     * </pre>
     */
    private static final String TEXT = "村民讲信用。\n法治是根本。\n𠮷桥通车。";

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Study study;

    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private ClassModel model;

    @BeforeEach
    void open() {
        study = new Study(folder, "d", TEXT, "unmarked", "没有人读过。");
        library = study.library();
        desk = study.desk();
        DocumentVersion version = library.store().version("d-v1");
        library.apply(Samples.adding(
                mark(version, "李明", "村民讲信用。", CREDIT),
                mark(version, "李明", "法治是根本。", LAW),
                mark(version, "李明", "𠮷桥通车。", CREDIT),
                mark(version, "王芳", "村民讲信用。", CREDIT),
                mark(version, "张伟", "村民讲信用。", LAW),
                mark(version, "张伟", "法治是根本。", LAW)));
        model = new ClassModel(desk);
    }

    private static Annotation mark(DocumentVersion version, String coder, String words, String code) {
        int start = version.text().indexOf(words);
        return new Annotation(
                coder + start,
                "d",
                version.id(),
                Anchor.of(version, new TextSpan(start, start + words.length())),
                List.of(code),
                "",
                coder,
                Samples.NOW,
                Samples.NOW);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private List<String> listed() {
        return model.deciding().contested().stream()
                .map(each ->
                        TEXT.substring(each.core().start(), each.core().end()).strip()
                                + model.code(each.code()).orElseThrow().sign() + each.coders() + " " + each.state())
                .toList();
    }

    private List<Annotation> reference() {
        return library.store().annotations(new AnnotationQuery(null, null, Adjudication.REFERENCE, null));
    }

    @Test
    void nothingIsWorkedOutBeforeItIsOpened() {
        assertThat(model.findingsProperty().get()).isNull();
        model.open();
        assertThat(model.documents()).extracting(each -> each.id()).containsExactly("d");
        assertThat(listed())
                .containsExactlyInAnyOrder("村民讲信用。信2 OPEN", "村民讲信用。法1 OPEN", "法治是根本。法2 OPEN", "𠮷桥通车。信1 OPEN");
        model.close();
        assertThat(model.findingsProperty().get()).isNull();
    }

    @Test
    void decidedOneAfterAnotherAndTakenBack() {
        model.open();
        for (int i = 0; i < 4; i++) {
            if (i % 2 == 0) {
                model.deciding().accept();
            } else {
                model.deciding().reject();
            }
            model.deciding().next();
        }
        assertThat(listed()).noneMatch(line -> line.endsWith("OPEN"));
        assertThat(reference()).hasSize(2);
        model.deciding().onlyOpenProperty().set(true);
        // The one at hand stays in sight.
        assertThat(model.deciding().contested()).hasSize(1);
        for (int i = 0; i < 4; i++) {
            desk.gate().undo();
        }
        assertThat(listed()).hasSize(4).allMatch(line -> line.endsWith("OPEN"));
        assertThat(reference()).isEmpty();
    }

    @Test
    void mergedThemesOnOneMark() {
        model.open();
        model.deciding()
                .chosenProperty()
                .set(model.deciding().contested().stream()
                        .filter(each -> each.core().start() == 0)
                        .findFirst()
                        .orElseThrow());
        model.deciding().merge();
        assertThat(reference())
                .singleElement()
                .satisfies(mark -> assertThat(mark.codes()).containsExactly(CREDIT, LAW));
        assertThat(listed()).contains("村民讲信用。信2 ACCEPTED", "村民讲信用。法1 ACCEPTED");
        model.deciding().reopen();
        assertThat(reference())
                .singleElement()
                .satisfies(mark -> assertThat(mark.codes()).hasSize(1));
    }

    @Test
    void withNamesHiddenNobodyIsNamed() {
        model.open();
        assertThat(model.name("李明")).isEqualTo("李明");
        model.anonymousProperty().set(true);
        assertThat(List.of(model.name("李明"), model.name("王芳"), model.name("张伟")))
                .containsExactlyInAnyOrder("学员 1", "学员 2", "学员 3");
        // in the order of the names it could be told who is who
        assertThat(model.listed(List.of("李明", "王芳", "张伟"), each -> each))
                .extracting(model::name)
                .containsExactly("学员 1", "学员 2", "学员 3");
    }

    @Test
    void aNumberLeadsFromPassageToPassage() {
        model.open();
        List<TextSpan> two = List.of(new TextSpan(0, 6), new TextSpan(7, 13));
        model.look(two);
        assertThat(model.focusProperty().get().current()).contains(two.get(0));
        model.look(two);
        assertThat(model.focusProperty().get().current()).contains(two.get(1));
        model.look(two);
        assertThat(model.focusProperty().get().current()).contains(two.get(0));
        model.look(List.of());
        assertThat(model.focusProperty().get().current()).contains(two.get(0));
        model.goToText();
        assertThat(model.shownProperty().get()).isFalse();
        assertThat(desk.focused().open().orElseThrow().document().id()).isEqualTo("d");
    }

    @Test
    void aThemeNarrowsListAndHeat() {
        model.open();
        model.themeProperty().set(model.code(LAW).orElseThrow());
        assertThat(listed()).hasSize(2).allMatch(line -> line.contains("法"));
        Findings found = model.findingsProperty().get();
        assertThat(found).isNotNull();
        assertThat(Heat.of(found.open(), found.view(), LAW))
                .extracting(Heat.Line::most)
                .containsExactly(1, 2, 0);
        assertThat(Heat.of(found.open(), found.view(), null))
                .extracting(Heat.Line::most)
                .containsExactly(3, 2, 1);
    }

    /** 1 of 3 is few, 2 of 3 from 60 % on, 3 of 3 from 80 % on. */
    @Test
    void strengthIsTheShareOfThoseWhoRead() {
        assertThat(Heat.level(0, 3)).isZero();
        assertThat(Heat.level(1, 3)).isEqualTo(2);
        assertThat(Heat.level(2, 3)).isEqualTo(4);
        assertThat(Heat.level(3, 3)).isEqualTo(Heat.LEVELS);
        assertThat(Heat.level(1, 200)).isEqualTo(1);
    }

    /** Strokes of one remark are one step, and the marks are not counted anew for it. */
    @Test
    void aRemarkOnAnAnswerIsKeptAndTakenBack() {
        Question question = new Question("q", "为什么？", List.of(), 0, "");
        Assignment given = new Assignment(
                "a",
                "第一讲",
                "",
                "王老师",
                null,
                Samples.NOW,
                Assignment.Role.GIVEN,
                Book.FIRST,
                List.of(new Assignment.Reading("d", "d-v1")),
                List.of(question),
                null);
        library.apply(Change.of("change.packet_make", List.of(), List.of(new Edit.OfAssignment(null, given))));
        model.open();
        ClassView before = model.findingsProperty().get().view();
        AnswerTable.Asked asked = new AnswerTable.Asked("a", "第一讲", question, 1);
        Remarks remarks = new Remarks(desk);
        remarks.write(asked, "李明", "还");
        remarks.write(asked, "李明", "还没有回答。");
        AnswerTable table = model.findingsProperty().get().tables().answers();
        assertThat(table.remarksOn(asked, "李明"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).isEqualTo("还没有回答。"));
        assertThat(table.remarksOn(asked, "王芳")).isEmpty();
        assertThat(model.findingsProperty().get().view()).isSameAs(before);
        desk.gate().undo();
        assertThat(model.findingsProperty().get().tables().answers().remarks()).isEmpty();
        library.apply(Answering.remove(library.store(), given));
        assertThat(library.store().answerRemarks("a")).isEmpty();
    }
}
