package org.yandu.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.language.Texts;
import org.yandu.retrieval.suggest.Suggestion;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** The list of suggestions, and how text and list go together. */
class SuggestModelTest {

    private static final String CREDIT = "市里归集公共信用信息，对守信的企业少查，对失信的企业联合惩戒。";
    private static final String BRIDGE = "𠮷山大桥年底通车，全长三千二百米，工人两班倒。";
    private static final String LAW = "行政复议案件依法审结，执法全过程记录全面推行。";

    /** 0 credit, 1 bridge, 2 law, 3 both. */
    private static final String TEXT = String.join("\n", CREDIT, BRIDGE, LAW, "失信惩戒须依法律法规，当事人可以申请行政复议，信用修复要畅通。");

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private SuggestModel model;

    @SuppressWarnings("NullAway.Init")
    private AtCaret atCaret;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        library.apply(Samples.adding(StartingThemes.codes().toArray(Code[]::new)));
        library.apply(Samples.importing("d", TEXT));
        desk = new Desk(library, Background.instant(), Texts.of(Locale.SIMPLIFIED_CHINESE), "我");
        model = new SuggestModel(desk);
        atCaret = new AtCaret(model);
        desk.open(desk.focused(), "d");
    }

    @AfterEach
    void close() {
        desk.close();
        library.close();
    }

    private void caret(String words) {
        desk.focused().caretProperty().set(TEXT.indexOf(words) + 3);
    }

    private String chosen() {
        Suggestion chosen = model.chosenProperty().get();
        return chosen == null
                ? ""
                : chosen.codeId().replace("theme-", "")
                        + TEXT.substring(0, chosen.span().start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    @Test
    void nothingIsWorkedOutUnseen() {
        assertThat(model.rows()).isEmpty();
        model.setSeen(true);
        assertThat(model.stateProperty().get()).isEqualTo(SuggestModel.State.FOUND);
        assertThat(model.passages()).hasSize(4);
    }

    @Test
    void theListFollowsTheCaretIntoASuggestedPassage() {
        model.setSeen(true);
        caret(LAW);
        assertThat(chosen()).isEqualTo("law2");
        assertThat(desk.focused().suggestedProperty().get()).isNotNull();
        caret(BRIDGE);
        assertThat(chosen()).isEqualTo("law2");
        caret(CREDIT);
        assertThat(chosen()).isEqualTo("credit0");
    }

    @Test
    void nextAndPreviousGoThroughTheTextAndAround() {
        model.setSeen(true);
        caret(BRIDGE);
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            atCaret.next();
            met.add(chosen());
        }
        assertThat(met).containsExactly("law2", "credit3", "law3", "credit0");
        atCaret.previous();
        assertThat(chosen()).isEqualTo("law3");
    }

    @Test
    void decidedInTheTextTheCaretStays() {
        model.setSeen(true);
        caret("失信惩戒须");
        assertThat(chosen()).isEqualTo("credit3");
        atCaret.accept();
        atCaret.reject();
        assertThat(desk.focused().open().orElseThrow().markup().all()).hasSize(1);
        assertThat(library.store().rejections()).hasSize(1);
        assertThat(model.passages()).hasSize(2);
        atCaret.accept();
        assertThat(model.passages()).as("nothing at the caret any more").hasSize(2);
        library.undo();
        library.undo();
        assertThat(model.passages()).hasSize(4);
    }

    @Test
    void whatIsTakenBackWasNotSaid() {
        model.setSeen(true);
        int before = model.passages().size();
        Suggestion first = model.passages().getFirst();
        model.reject(first);
        assertThat(model.sinceProperty().get()).isEqualTo(1);
        library.undo();
        assertThat(model.sinceProperty().get()).isZero();
        assertThat(model.passages()).hasSize(before).contains(first);
        library.redo();
        assertThat(model.sinceProperty().get()).isEqualTo(1);
        model.learnAnew();
        library.undo();
        assertThat(model.sinceProperty().get())
                .as("learned from, and no longer so")
                .isEqualTo(1);
    }

    @Test
    void acceptedIsMarkedAndNotListedAnyMore() {
        model.setSeen(true);
        int before = model.passages().size();
        Suggestion first = model.passages().getFirst();
        model.accept(first, true);
        assertThat(model.passages()).hasSize(before - 1).doesNotContain(first);
        assertThat(model.sinceProperty().get()).isEqualTo(1);
        model.learnAnew();
        assertThat(model.sinceProperty().get()).isZero();
        assertThat(model.knowledge().orElseThrow().marks()).containsEntry("theme-credit", 1);
    }

    /** Overtaken work stops between two documents and says that it is not whole; such an answer is not shown. */
    @Test
    void overtakenWorkIsNotWhole() {
        library.apply(Samples.importing("e", TEXT));
        List<Double> shares = new ArrayList<>();
        List<Code> codes = library.state().codebook().codes();
        Question question = model.questionProperty().get();
        Asking cut =
                new Asking(library, codes, question, () -> shares.stream().anyMatch(share -> share > 0.5), shares::add);
        Asking.Answer some = cut.ask(null, library.state().documents());
        assertThat(some.whole()).isFalse();
        assertThat(some.found()).containsOnlyKeys("d");
        shares.clear();
        Asking.Answer all = new Asking(library, codes, question, () -> false, shares::add)
                .ask(null, library.state().documents());
        assertThat(all.whole()).isTrue();
        assertThat(all.found()).containsOnlyKeys("d", "e");
        assertThat(shares).isSorted().last().isEqualTo(1.0);
    }
}
