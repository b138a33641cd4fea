package org.yandu.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Study;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Nesting;
import org.yandu.workspace.Samples;
import org.yandu.workspace.ThemeParting.Side;
import org.yandu.workspace.Workspace;

/** The tree of themes: dragging, merging, splitting, retiring; and that every one of these can be taken back. */
class ThemesModelTest {

    private static final String CREDIT = "theme-credit";
    private static final String LAW = "theme-law";
    private static final String EFFICIENCY = "theme-efficiency";

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
    private ThemesModel model;

    @BeforeEach
    void open() {
        study = new Study(folder, "d", Samples.TEXT);
        library = study.library();
        desk = study.desk();
        var version = library.store().version("d-v1");
        library.apply(Samples.adding(
                Samples.annotation("a", version, 0, 5, CREDIT),
                Samples.annotation("b", version, 5, 9, CREDIT, LAW),
                Samples.annotation("c", version, 11, 16, LAW)));
        model = new ThemesModel(desk);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Code code(String id) {
        return model.codebook().find(id).orElseThrow();
    }

    /** Names as the tree shows them, deeper ones behind a dash for every level. */
    private String tree() {
        StringBuilder out = new StringBuilder();
        Codebook codebook = model.codebook();
        codebook.roots(model.book()).forEach(root -> write(out, codebook, root, ""));
        return out.toString().strip();
    }

    private void write(StringBuilder out, Codebook codebook, Code code, String dashes) {
        if (model.shownProperty().get().sees(code)) {
            out.append(' ').append(dashes).append(code.sign());
            codebook.children(code.id()).forEach(child -> write(out, codebook, child, dashes + "-"));
        }
    }

    private String marks() {
        return library.store().annotations(AnnotationQuery.ALL).stream()
                .map(mark -> mark.id() + ":" + signs(mark))
                .sorted()
                .toList()
                .toString();
    }

    private String signs(Annotation mark) {
        return mark.codes().stream().map(id -> code(id).sign()).reduce("", String::concat);
    }

    @Test
    void draggedIntoBeforeAndAfter() {
        assertThat(tree()).isEqualTo("信 效 法 基");
        model.drop(LAW, code(CREDIT), ThemesModel.Drop.INTO);
        assertThat(tree()).isEqualTo("信 -法 效 基");
        model.drop(EFFICIENCY, code(LAW), ThemesModel.Drop.BEFORE);
        assertThat(tree()).isEqualTo("信 -效 -法 基");
        model.drop(LAW, code(CREDIT), ThemesModel.Drop.AFTER);
        assertThat(tree()).isEqualTo("信 -效 法 基");
        for (int i = 0; i < 3; i++) {
            desk.gate().undo();
        }
        assertThat(tree()).isEqualTo("信 效 法 基");
    }

    @Test
    void nothingIsDroppedIntoItself() {
        model.drop(LAW, code(CREDIT), ThemesModel.Drop.INTO);
        assertThat(model.canDrop(CREDIT, code(LAW))).isFalse();
        assertThat(model.canDrop(CREDIT, code(CREDIT))).isFalse();
        assertThat(model.canDrop(LAW, code(EFFICIENCY))).isTrue();
        model.drop(CREDIT, code(LAW), ThemesModel.Drop.INTO);
        assertThat(tree()).isEqualTo("信 -法 效 基");
    }

    @Test
    void steppedByKeys() {
        model.step(code(EFFICIENCY), Nesting.Way.IN);
        assertThat(tree()).isEqualTo("信 -效 法 基");
        model.step(code(EFFICIENCY), Nesting.Way.OUT);
        assertThat(tree()).isEqualTo("信 效 法 基");
        model.step(code(EFFICIENCY), Nesting.Way.UP);
        assertThat(tree()).isEqualTo("效 信 法 基");
    }

    @Test
    void countsFollowMarksAndNesting() {
        assertThat(model.shownProperty().get().own(code(CREDIT))).isEqualTo(2);
        model.drop(LAW, code(CREDIT), ThemesModel.Drop.INTO);
        assertThat(model.shownProperty().get().whole(code(CREDIT))).isEqualTo(4);
        desk.gate().undo();
        assertThat(model.shownProperty().get().whole(code(CREDIT))).isEqualTo(2);
    }

    @Test
    void mergedMarksHaveTheThemeOnce() {
        model.merge(code(LAW), code(CREDIT));
        assertThat(tree()).isEqualTo("信 效 基");
        assertThat(marks()).isEqualTo("[a:信, b:信, c:信]");
        assertThat(model.chosenProperty().get()).isEqualTo(CREDIT);
        desk.gate().undo();
        assertThat(tree()).isEqualTo("信 效 法 基");
        assertThat(marks()).isEqualTo("[a:信, b:信法, c:法]");
    }

    @Test
    void splitPassagesGoWhereTheyWerePut() {
        SplitModel split = new SplitModel(desk);
        split.start(code(CREDIT));
        assertThat(split.items().stream().map(item -> item.annotation().id())).containsExactlyInAnyOrder("a", "b");
        assertThat(split.split()).isEmpty(); // no name yet
        split.nameProperty().set("诚信");
        for (SplitModel.Item item : List.copyOf(split.items())) {
            split.put(item, item.annotation().id().equals("a") ? Side.SECOND : Side.BOTH);
        }
        assertThat(split.count(Side.FIRST)).isEqualTo(1);
        assertThat(split.count(Side.SECOND)).isEqualTo(2);
        String other = split.split().orElseThrow();
        String sign = code(other).sign();
        assertThat(sign).isNotEqualTo("信");
        assertThat(library.store().annotations(new AnnotationQuery(null, other, null, null)))
                .extracting(Annotation::id)
                .containsExactlyInAnyOrder("a", "b");
        assertThat(library.store().annotations(new AnnotationQuery(null, CREDIT, null, null)))
                .extracting(Annotation::id)
                .containsExactly("b");
        assertThat(split.themeProperty().get()).isNull();
        desk.gate().undo();
        assertThat(marks()).isEqualTo("[a:信, b:信法, c:法]");
        assertThat(tree()).isEqualTo("信 效 法 基");
    }

    @Test
    void aRetiredThemeKeepsItsMarksAndHides() {
        model.retire(code(LAW));
        assertThat(tree()).isEqualTo("信 效 基");
        assertThat(marks()).isEqualTo("[a:信, b:信法, c:法]");
        model.retiredProperty().set(true);
        assertThat(tree()).isEqualTo("信 效 法 基");
        model.retire(code(LAW));
        model.retiredProperty().set(false);
        assertThat(tree()).isEqualTo("信 效 法 基");
    }

    @Test
    void aDeletedThemeComesBackWithItsMarks() {
        model.chosenProperty().set(LAW);
        model.delete(code(LAW));
        assertThat(tree()).isEqualTo("信 效 基");
        assertThat(model.chosen().orElseThrow().sign()).isEqualTo("基");
        desk.gate().undo();
        assertThat(marks()).isEqualTo("[a:信, b:信法, c:法]");
    }

    @Test
    void foundByNamePinyinInitialsAndSign() {
        model.filterProperty().set("法治");
        assertThat(tree()).isEqualTo("法");
        model.filterProperty().set("xyjs");
        assertThat(tree()).isEqualTo("信");
        model.filterProperty().set("基");
        assertThat(tree()).isEqualTo("基");
        model.filterProperty().set("");
        assertThat(tree()).isEqualTo("信 效 法 基");
    }

    @Test
    void aNumberKeyGoesFromOneToAnother() {
        model.key(code(LAW), 1);
        assertThat(code(LAW).key()).isEqualTo(1);
        assertThat(code(CREDIT).key()).isNull();
        desk.gate().undo();
        assertThat(code(CREDIT).key()).isEqualTo(1);
        model.key(code(LAW), 0);
        assertThat(code(LAW).key()).isNull();
    }
}
