package org.yandu.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.retrieval.parallel.Link;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Study;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** Two panes without their window, over a real library. */
class LinkModelTest {

    private static final String HERE = """
            一、图书馆建设
            新建社区图书馆十座，延长夜间开放时间，添置盲文读物。
            二、老年食堂
            每个街道办一家老年食堂，送餐上门，助餐补贴按月发放。
            """;

    private static final String THERE = """
            一、老年助餐服务
            街道老年食堂全部开门，助餐补贴按月发放，送餐上门两万次。
            二、社区图书馆
            夜间开放时间延长到十点，社区图书馆新添盲文读物。
            """;

    @TempDir
    Path folder;

    private Workspace workspace;
    private Desk desk;
    private LinkModel model;
    private PaneModel read;
    private PaneModel other;
    /** What would be read, while nothing is. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private boolean held;
    private final List<Integer> moves = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = new Workspace(SqliteStore.open(folder.resolve("library"), Access.READ_WRITE), Clock.systemUTC());
        workspace.apply(Samples.adding(Samples.code("meal", "助餐", 1)));
        workspace.apply(Samples.importing("here", HERE));
        workspace.apply(Samples.importing("there", THERE));
        int mealHere = HERE.indexOf("助餐");
        int mealThere = THERE.indexOf("助餐补贴");
        workspace.apply(Samples.adding(
                Samples.annotation("a", workspace.store().version("here-v1"), mealHere, mealHere + 2, "meal"),
                Samples.annotation("b", workspace.store().version("there-v1"), mealThere, mealThere + 2, "meal")));
        Background background = Background.instant(task -> {
            if (held) {
                waiting.add(task);
            } else {
                task.run();
            }
        });
        background.onFailure(failures::add);
        desk = new Desk(workspace, background, Texts.of(Locale.SIMPLIFIED_CHINESE), "读者");
        desk.setPaneCount(2);
        read = desk.panes().get(0);
        other = desk.panes().get(1);
        desk.open(read, "here");
        desk.open(other, "there");
        other.onJump(jump -> moves.add(jump.span().start()));
        read.onJump(jump -> failures.add(new AssertionError("the pane being read moved")));
        model = new LinkModel(desk);
    }

    @AfterEach
    void close() {
        assertThat(failures).isEmpty();
        workspace.close();
    }

    @Test
    void theOtherPaneMovesToTheCorrespondingSectionOnceForEach() {
        model.toggle();
        read.readingPlaceProperty().set(HERE.indexOf("新建"));
        read.readingPlaceProperty().set(HERE.indexOf("延长"));
        read.readingPlaceProperty().set(HERE.indexOf("二、"));
        assertThat(moves).containsExactly(THERE.indexOf("二、"), 0);
    }

    /** The first section is answered by the second over there, but who has only read the title has not come to it. */
    @Test
    void atTheVeryTopTheOtherPaneStaysAtItsTop() {
        workspace.apply(Samples.importing("titled", "今年的为民实事\n市政府，2021年3月\n" + HERE));
        desk.open(read, "titled");
        model.toggle();
        assertThat(moves).containsExactly(0);
        read.readingPlaceProperty().set(8);
        assertThat(moves).containsExactly(0);
        read.readingPlaceProperty()
                .set(read.open().orElseThrow().version().text().indexOf("新建"));
        assertThat(moves).containsExactly(0, THERE.indexOf("二、"));
        read.readingPlaceProperty().set(0);
        assertThat(moves).containsExactly(0, THERE.indexOf("二、"), 0);
    }

    /** Linked while a third pane was still being opened: what was kept the last time let the panes go again. */
    @Test
    void whatTheReaderDoesBeforeEverythingIsLaidOutCounts() {
        model.toggle();
        workspace.store().setPreference("link", "SECTION");
        Study.lay(desk);
        assertThat(model.lockedProperty().get()).isTrue();
        desk.setPaneCount(3);
        assertThat(model.lockedProperty().get()).isTrue();
    }

    @Test
    void panesAreLinkedAgainAsTheyWereLeft() {
        workspace.store().setPreference("link", "SECTION linked");
        Study.lay(desk);
        assertThat(model.lockedProperty().get()).isTrue();
        assertThat(moves).isEmpty();
    }

    @Test
    void whatIsNotReadMovesNothingAndUnlockedPanesStand() {
        read.readingPlaceProperty().set(HERE.indexOf("二、"));
        assertThat(moves).isEmpty();
        model.toggle();
        other.readingPlaceProperty().set(THERE.indexOf("二、"));
        assertThat(moves).containsExactly(0);
        model.toggle();
        read.readingPlaceProperty().set(0);
        assertThat(moves).containsExactly(0);
    }

    @Test
    void byThemeTheNextPassageOfItIsShown() {
        model.kindProperty().set(LinkKind.THEME);
        model.toggle();
        read.readingPlaceProperty().set(HERE.indexOf("送餐"));
        assertThat(moves).containsExactly(THERE.indexOf("助餐补贴"));
    }

    /** A click on the head made that pane the one that is read, and turned the link round. */
    @Test
    void theHeadLeadsWhereItSays() {
        model.toggle();
        read.readingPlaceProperty().set(HERE.indexOf("新建"));
        moves.clear();
        failures.clear();
        Runnable way = Objects.requireNonNull(other.remarkProperty().get().way());
        way.run();
        assertThat(failures).hasSize(1);
        failures.clear();
        assertThat(moves).containsExactly(THERE.indexOf("二、"));
        assertThat(desk.focused()).isSameAs(read);
        assertThat(Objects.requireNonNull(read.pointedProperty().get()).start()).isZero();
        assertThat(Objects.requireNonNull(other.pointedProperty().get()).start())
                .isEqualTo(THERE.indexOf("二、"));
        assertThat(other.remarkProperty().get().why()).contains("图书馆建设").contains("社区图书馆");
    }

    @Test
    void byThemeTheHeadCountsThePassagesAndTurnsToTheNext() {
        int last = THERE.indexOf("夜间");
        workspace.apply(
                Samples.adding(Samples.annotation("c", workspace.store().version("there-v1"), last, last + 2, "meal")));
        model.kindProperty().set(LinkKind.THEME);
        model.toggle();
        read.readingPlaceProperty().set(HERE.indexOf("送餐"));
        assertThat(other.remarkProperty().get().words()).contains("第 1 处，共 2 处");
        Objects.requireNonNull(other.remarkProperty().get().turns()).on().run();
        assertThat(other.remarkProperty().get().words()).contains("第 2 处，共 2 处");
        assertThat(moves).endsWith(last);
        Objects.requireNonNull(other.remarkProperty().get().turns()).on().run();
        assertThat(other.remarkProperty().get().words()).contains("第 1 处，共 2 处");
        assertThat(model.turns().shownProperty().get()).containsOnlyKeys(other);
        model.toggle();
        assertThat(model.turns().shownProperty().get()).isEmpty();
        assertThat(other.pointedProperty().get()).isNull();
        assertThat(read.pointedProperty().get()).isNull();
    }

    /** The other pane went on framing what its head said was not there, and did so when the panes were linked no more. */
    @Test
    void whereTheOtherTextLacksTheThemeNothingStaysFramed() {
        workspace.apply(Samples.adding(Samples.code("night", "夜间开放", 2)));
        int late = HERE.indexOf("夜间");
        workspace.apply(
                Samples.adding(Samples.annotation("c", workspace.store().version("here-v1"), late, late + 2, "night")));
        model.kindProperty().set(LinkKind.THEME);
        model.toggle();
        read.readingPlaceProperty().set(HERE.indexOf("送餐"));
        assertThat(other.pointedProperty().get()).isNotNull();
        read.readingPlaceProperty().set(HERE.indexOf("新建"));
        assertThat(other.remarkProperty().get().words()).contains("夜间开放");
        assertThat(other.pointedProperty().get()).isNull();
        assertThat(read.pointedProperty().get()).isNull();
        assertThat(model.turns().shownProperty().get()).isEmpty();
    }

    /** A text that came in beside let go what the list of shared passages had framed. */
    @Test
    void whatOthersFrameIsNoneOfTheLinks() {
        read.pointedProperty().set(new TextSpan(2, 6));
        workspace.apply(Samples.importing("third", THERE));
        desk.open(other, "third");
        assertThat(read.pointedProperty().get()).isEqualTo(new TextSpan(2, 6));
    }

    @Test
    void theHeadOfTheOtherPaneSaysWhyItStandsWhereItDoes() {
        model.toggle();
        read.readingPlaceProperty().set(HERE.indexOf("新建"));
        assertThat(other.remarkProperty().get().words()).startsWith("一 → 二").contains("社区图书馆");
        assertThat(read.remarkProperty().get().words()).isEmpty();
        model.toggle();
        assertThat(other.remarkProperty().get().words()).isEmpty();
    }

    @Test
    void aMarkAndAnotherFocusMoveNothing() {
        model.toggle();
        moves.clear();
        workspace.apply(Samples.adding(Samples.annotation("c", workspace.store().version("here-v1"), 0, 2, "meal")));
        desk.focusedProperty().set(other);
        desk.focusedProperty().set(read);
        assertThat(moves).isEmpty();
    }

    @Test
    void whatIsPinnedWinsOverWhatWasWorkedOut() {
        int pinned = THERE.indexOf("送餐上门两");
        read.selectionProperty().set(new TextSpan(HERE.indexOf("新建"), HERE.indexOf("新建") + 4));
        other.selectionProperty().set(new TextSpan(pinned, pinned + 4));
        new PinModel(desk).toggle();
        model.toggle();
        read.readingPlaceProperty().set(HERE.indexOf("延长"));
        assertThat(moves).endsWith(pinned);
        assertThat(other.remarkProperty().get().words()).contains("钉住");
        model.kindProperty().set(LinkKind.PIN);
        read.readingPlaceProperty().set(HERE.indexOf("新建") + 2);
        assertThat(moves).endsWith(pinned + 2);
        assertThat(drawn()).singleElement().satisfies(link -> {
            assertThat(link.from().span().start()).isEqualTo(HERE.indexOf("新建"));
            assertThat(Objects.requireNonNull(link.to()).span().start()).isEqualTo(pinned);
        });
    }

    /** The text that was being read went to its top when another was chosen for the pane beside it. */
    @Test
    void aTextChosenForOnePaneMovesNoOther() {
        workspace.apply(Samples.importing("third", "一、社区图书馆\n借阅量每年增加两成。\n二、老年助餐\n食堂开到村口。\n"));
        model.toggle();
        read.readingPlaceProperty().set(HERE.indexOf("二、"));
        desk.focusedProperty().set(other);
        desk.open(other, "third");
        assertThat(other.open().orElseThrow().document().id()).isEqualTo("third");
    }

    /** The head of a pane said that it stood at a section it had not been brought to, and a click on the heading changed nothing. */
    @Test
    void theHeadSaysOnlyWhereThePaneWasBrought() {
        model.toggle();
        desk.focusedProperty().set(other);
        desk.focusedProperty().set(read);
        moves.clear();
        read.readingPlaceProperty().set(HERE.indexOf("新建"));
        assertThat(moves).isEmpty();
        assertThat(other.remarkProperty().get().words()).isEmpty();
        read.readingPlaceProperty().set(0);
        assertThat(moves).containsExactly(THERE.indexOf("二、"));
        assertThat(other.remarkProperty().get().words()).startsWith("一 → 二");
    }

    /** Bands of sections beside panes that follow pins, of which there are none, would say what is not so. */
    @Test
    void onlyWhatThePanesFollowIsDrawn() {
        model.toggle();
        assertThat(drawn()).isNotEmpty();
        model.kindProperty().set(LinkKind.PASSAGE);
        assertThat(drawn()).isNotEmpty();
        model.kindProperty().set(LinkKind.THEME);
        assertThat(drawn()).isEmpty();
        model.kindProperty().set(LinkKind.PIN);
        assertThat(drawn()).isEmpty();
    }

    /** Links of sections that came after the switch were drawn as those of passages, and over the band of a theme. */
    @Test
    void linksThatComeAfterTheSwitchAreNotDrawn() {
        for (LinkKind later : List.of(LinkKind.PASSAGE, LinkKind.THEME, LinkKind.PIN)) {
            List<Link> drawn = awaited("x" + later);
            model.kindProperty().set(later);
            come();
            assertThat(drawn).isEmpty();
        }
        List<Link> drawn = awaited("unlocked");
        model.lockedProperty().set(false);
        come();
        assertThat(drawn).isEmpty();
        drawn = awaited("linked");
        come();
        assertThat(drawn).isNotEmpty();
    }

    /** Links of sections to a text that has not been compared yet. */
    private List<Link> awaited(String text) {
        model.lockedProperty().set(false);
        model.kindProperty().set(LinkKind.SECTION);
        workspace.apply(Samples.importing(text, THERE));
        desk.open(other, text);
        held = true;
        model.lockedProperty().set(true);
        return drawn();
    }

    private void come() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** The list said that two texts should be opened while it was comparing the two that were. */
    @Test
    void theListSaysThatItIsComparing() {
        CompareHint hint = new CompareHint(LinkKind.SECTION);
        assertThat(hint.key(false, false)).isEqualTo("compare.empty");
        assertThat(hint.key(true, false)).isEqualTo("compare.working");
        assertThat(hint.key(true, true)).isEqualTo("compare.none");
        CompareHint pins = new CompareHint(LinkKind.PIN);
        assertThat(pins.key(true, true)).isEqualTo("compare.pins.empty");
    }

    private List<Link> drawn() {
        OpenDocument from = read.open().orElseThrow();
        OpenDocument to = other.open().orElseThrow();
        List<Link> drawn = new ArrayList<>();
        model.drawn(new Band.Ends(read, from, other, to), drawn::addAll);
        return drawn;
    }
}
