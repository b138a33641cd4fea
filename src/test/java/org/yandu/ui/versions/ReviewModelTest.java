package org.yandu.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Transfer.Decision;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Study;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Versioning;

/** The card of a heading that became part of a paragraph. */
class ReviewModelTest {

    private static final String TEXT = "关于软环境建设的意见\n提高依法行政水平。\n三、保障措施\n加强组织领导，落实工作责任。\n";

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Study study;

    @SuppressWarnings("NullAway.Init")
    private PaneModel pane;

    @BeforeEach
    void open() {
        study = new Study(folder, "d", TEXT);
        pane = study.desk().focused();
        study.desk().open(pane, "d");
        set("h", 1);
        OpenDocument old = pane.open().orElseThrow();
        String now = TEXT.replace("三、保障措施\n加强", "最后说三、保障措施，这一条最要紧，要加强");
        DocumentVersion next = Editing.corrected(old, now, NOW).orElseThrow();
        Document document = old.document();
        study.desk()
                .gate()
                .changeLibrary(library ->
                        Optional.of(Versioning.of(library.store(), document, document.showing(next), next, NOW)
                                .named("change.correct")));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void set(String id, int level) {
        study.desk().gate().change("d", now -> {
            int at = now.version().text().indexOf("三、保障措施");
            Correction said = new Correction(id, "d", now.version().id(), new TextSpan(at, at + 6), level, null, NOW);
            return Optional.of(Editing.correct(null, said, "change.heading_add"));
        });
    }

    @Test
    void onceAnsweredNothingIsOutlinedAnyMore() {
        ReviewModel model = new ReviewModel(study.desk(), pane);
        ReviewRow row = model.rowsProperty().get().getFirst();
        model.show(row);
        assertThat(pane.pointedProperty().get()).isEqualTo(Objects.requireNonNull(row.place()));
        model.accept(row);
        assertThat(pane.pointedProperty().get()).isNull();
        row = model.rowsProperty().get().getFirst();
        assertThat(row.transfer().decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(row.isThere()).isTrue();
        model.reject(row);
        assertThat(pane.pointedProperty().get()).isNull();
        assertThat(pane.open().orElseThrow().shaping().corrections()).isEmpty();
    }

    /** Turned down a second time nothing changes: the place that is looked at stays outlined. */
    @Test
    void anAnswerThatChangesNothingLeavesWhatIsShown() {
        ReviewModel model = new ReviewModel(study.desk(), pane);
        model.reject(model.rowsProperty().get().getFirst());
        ReviewRow row = model.rowsProperty().get().getFirst();
        model.show(row);
        assertThat(pane.pointedProperty().get()).isNotNull();
        model.reject(row);
        assertThat(pane.pointedProperty().get()).isEqualTo(row.place());
    }

    @Test
    void oneThatIsSetByHandWaitsNoMore() {
        ReviewModel model = new ReviewModel(study.desk(), pane);
        assertThat(model.waiting()).isOne();
        assertThat(model.lostHeadings()).containsExactly("三、保障措施");
        set("own", 2);
        assertThat(model.waiting()).isZero();
        assertThat(model.lostHeadings()).isEmpty();
    }

    @Test
    void whatIsSaidToBeNoHeadingIsNotThere() {
        ReviewModel model = new ReviewModel(study.desk(), pane);
        set("none", 0);
        assertThat(model.waiting()).isOne();
        assertThat(model.rowsProperty().get().getFirst().isThere()).isFalse();
    }
}
