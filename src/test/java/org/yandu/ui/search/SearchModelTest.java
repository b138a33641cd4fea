package org.yandu.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Memo;
import org.yandu.document.Folding;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.WholeLesson;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.HitCoding.Passage;
import org.yandu.retrieval.HitLines.Line;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Study;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.LessonWriting;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** Typing into the search field, going from hit to hit, and giving all that was found a theme. */
class SearchModelTest {

    /** 信用 three times, once in traditional script. */
    private static final String CITY = "一、信用体系\n全市归集信用信息。全面推进。\n二、其他\n全麵推行製度，信用優先。";

    /** 信用 once, behind a character outside the BMP. */
    private static final String VILLAGE = "𠮷祥村评出信用户。村里有桥。";

    @TempDir
    Path folder;

    /** What is to be read, in the order in which it was asked for, until the test lets it come. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private boolean held;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Study study;

    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private SearchModel model;

    @SuppressWarnings("NullAway.Init")
    private CodingModel coding;

    @BeforeEach
    void open() {
        Executor readers = task -> {
            if (held) {
                waiting.add(task);
            } else {
                task.run();
            }
        };
        study = new Study(folder, Background.instant(readers), "city", CITY, "village", VILLAGE);
        library = study.library();
        desk = study.desk();
        model = new SearchModel(desk);
        coding = new CodingModel(desk);
        desk.open(desk.focused(), "city");
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void search(String words) {
        model.wordsProperty().set(words);
    }

    private List<String> rows() {
        return model.rows().stream().map(SearchModelTest::written).toList();
    }

    private static String written(SearchRow row) {
        return switch (row) {
            case SearchRow.OfDocument of -> of.title() + " " + of.count();
            case SearchRow.OfSection of -> "  " + of.name() + " " + of.count();
            case SearchRow.OfHit of -> "    " + of.line().kwic().words();
            case SearchRow.OfRemark of -> "    " + of.kwic().words();
        };
    }

    private String reading() {
        return desk.focused().open().orElseThrow().document().id() + "@"
                + model.current().map(line -> line.span().start()).orElse(-1);
    }

    /** Found by the soak: eight listeners more every five hundred actions, and as many readings of the hits whenever a text was opened. */
    @Test
    void aPaneThatComesAgainIsReadOnce() {
        new PaneHits(model);
        model.scopeProperty().set(Scope.LIBRARY);
        model.wordsProperty().set("信用");
        desk.setPaneCount(2);
        int before = readingsOfOpening();
        for (int i = 0; i < 10; i++) {
            desk.setPaneCount(1);
            desk.setPaneCount(2);
        }
        assertThat(readingsOfOpening()).isEqualTo(before);
    }

    private int readingsOfOpening() {
        desk.open(desk.panes().get(1), "city");
        held = true;
        desk.open(desk.panes().get(1), "village");
        int readings = 0;
        for (; !waiting.isEmpty(); readings++) {
            waiting.remove().run();
        }
        held = false;
        return readings;
    }

    private List<String> reliefs() {
        return model.reliefsProperty().get().stream()
                .map(relief -> switch (relief) {
                    case Relief.Without less -> less.condition().written() + " " + less.total() + " " + less.reason();
                    case Relief.Wider wider -> "everywhere " + wider.total();
                    case Relief.Bare less -> "bare " + less.total();
                })
                .toList();
    }

    /** Each condition alone leaves nothing of the four. */
    @Test
    void anEmptyAnswerNamesTheConditionThatEmptiedIt() {
        search("信用 theme:信用");
        assertThat(reliefs()).containsExactly("theme:信用 4 还没有一处标为“信用”");
        search("信用 after:2020");
        assertThat(reliefs()).containsExactly("after:2020 4 不早于 2020 的文献里没有；2 篇没有日期，不算在内");
        search("信用 -信息 in:village 全市");
        assertThat(reliefs()).containsExactly("全市 1 同一段里没有“全市”");
        search("信用 火星 -信息 月球");
        assertThat(reliefs()).isEmpty();
        search("信用信息 -全市 in:city");
        assertThat(reliefs()).containsExactly("-全市 1 所在的各段里都有“全市”");
        search("信用 近");
        assertThat(reliefs()).containsExactly("近 4 同一段里没有“近”");
        search("归集 near/2 推进");
        assertThat(reliefs()).containsExactly("near/2 2 相距都超过 2 字");
    }

    @Test
    void aConditionIsTakenOutWithAClick() {
        search("信用 before:2020 in:\"没有 这篇\" ");
        assertThat(model.stateProperty().get().kind()).isEqualTo(SearchState.Kind.MISTAKEN);
        assertThat(reliefs()).containsExactly("before:2020 in:\"没有 这篇\" 4 去掉其中一项仍然没有");
        model.take(model.reliefsProperty().get().getFirst());
        assertThat(model.wordsProperty().get()).isEqualTo("信用");
        assertThat(model.stateProperty().get().total()).isEqualTo(4);
        assertThat(reliefs()).isEmpty();
        model.scopeProperty().set(Scope.DOCUMENT);
        search("信用户");
        assertThat(reliefs()).containsExactly("everywhere 1");
        model.take(model.reliefsProperty().get().getFirst());
        assertThat(model.scopeProperty().get()).isEqualTo(Scope.LIBRARY);
        search("信息全面");
        assertThat(reliefs()).containsExactly("bare 1");
    }

    /** What would help another question does not come under this one. */
    @Test
    void reliefsOfAQuestionThatWasOvertakenDoNotCome() {
        search("信用 theme:信用");
        held = true;
        search("信用 after:2021");
        waiting.remove().run();
        search("信用");
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        held = false;
        assertThat(reliefs()).isEmpty();
        assertThat(model.stateProperty().get().total()).isEqualTo(4);
    }

    @Test
    void hitsStandUnderDocumentAndSection() {
        search("信用");
        assertThat(rows())
                .containsExactly(
                        "city 3", "  一 信用体系 2", "    信用", "    信用", "  二 其他 1", "    信用", "village 1", "    信用");
        assertThat(model.stateProperty().get()).isEqualTo(SearchState.found(4, 2, 0));
    }

    @Test
    void scriptsAndWrongConversionsAreOne() {
        search("全面");
        assertThat(rows()).contains("    全面", "    全麵");
    }

    @Test
    void theFieldOfThisTextFindsOnlyHereAndFollowsTheReader() {
        model.scopeProperty().set(Scope.DOCUMENT);
        search("信用");
        assertThat(model.stateProperty().get().total()).isEqualTo(3);
        desk.open(desk.focused(), "village");
        assertThat(rows()).containsExactly("village 1", "    信用");
    }

    @Test
    void nextBeginsAtTheReadingPlaceAndStopsAtTheLast() {
        desk.open(desk.focused(), "city");
        desk.focused().readingPlaceProperty().set(CITY.indexOf("二、"));
        search("信用");
        model.next();
        assertThat(reading()).isEqualTo("city@" + CITY.lastIndexOf("信用"));
        model.next();
        assertThat(reading()).isEqualTo("village@" + VILLAGE.indexOf("信用"));
        model.next();
        assertThat(reading()).isEqualTo("village@" + VILLAGE.indexOf("信用"));
        model.previous();
        assertThat(reading()).isEqualTo("city@" + CITY.lastIndexOf("信用"));
    }

    @Test
    void sortedByWhatStandsRight() {
        search("信用");
        model.orderProperty().set(Order.RIGHT);
        assertThat(model.rows().stream()
                        .map(row ->
                                ((SearchRow.OfHit) row).line().kwic().after().substring(0, 1)))
                .containsExactly("優", "体", "信", "户"); // as 优, after folding
        assertThat(model.rows()).allMatch(SearchRow::isHit);
        // No row above says which document it is.
        assertThat(model.rows().stream()
                        .map(row -> ((SearchRow.OfHit) row).title())
                        .distinct())
                .containsExactlyInAnyOrder("city", "village");
    }

    /** More than a page: the rest is read when the list is scrolled to its end, in the same order. */
    @Test
    void aSortedListIsReadPageByPage() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SearchModel.PAGE + 50; i++) {
            text.append("信用第").append(1_000 + i * 7 % 250).append("条。\n");
        }
        library.apply(Samples.importing("long", text.toString()));
        search("信用");
        model.orderProperty().set(Order.RIGHT);
        assertThat(model.rows()).hasSize(SearchModel.PAGE);
        model.more();
        assertThat(model.rows()).hasSize(SearchModel.PAGE + 54);
        model.more();
        assertThat(model.rows())
                .hasSize(SearchModel.PAGE + 54)
                .extracting(row ->
                        Folding.fold(((SearchRow.OfHit) row).line().kwic().after()))
                .isSorted();
    }

    @Test
    void aQueryThatCannotBeReadIsSaidSo() {
        search("before:昨天 信用");
        assertThat(model.stateProperty().get().kind()).isEqualTo(SearchState.Kind.MISTAKEN);
        assertThat(rows()).isEmpty();
        search("信用");
        assertThat(model.stateProperty().get().kind()).isEqualTo(SearchState.Kind.FOUND);
    }

    /** 村 is answered only after 信用 was typed: nobody sees that answer. */
    @Test
    void anOvertakenSearchLeavesNothingBehind() {
        held = true;
        search("村");
        search("信用");
        assertThat(waiting).hasSize(2);
        Runnable late = waiting.removeFirst();
        waiting.removeFirst().run();
        List<String> shown = rows();
        assertThat(shown).contains("city 3");
        late.run();
        assertThat(rows()).isEqualTo(shown);
        search("");
        assertThat(rows()).isEmpty();
        assertThat(model.stateProperty().get()).isEqualTo(SearchState.IDLE);
    }

    @Test
    void whatIsTakenInIsFoundAtOnce() {
        search("桥梁");
        assertThat(model.stateProperty().get().kind()).isEqualTo(SearchState.Kind.NOTHING);
        desk.gate().changeLibrary(workspace -> Optional.of(Samples.importing("bridge", "桥梁通车。")));
        assertThat(rows()).containsExactly("bridge 1", "    桥梁");
        desk.gate().undo();
        assertThat(rows()).isEmpty();
    }

    // ---- a theme for what was found ----

    private List<Line> hits() {
        return model.rows().stream()
                .filter(SearchRow.OfHit.class::isInstance)
                .map(row -> ((SearchRow.OfHit) row).line())
                .toList();
    }

    private List<String> marked() {
        return library.store().annotations(AnnotationQuery.ALL).stream()
                .map(mark -> mark.anchor().quote().exact())
                .toList();
    }

    @Test
    void everyHitGetsTheThemeInOneStep() {
        search("信用");
        coding.begin(model.foundProperty().get(), List.of(), "");
        assertThat(coding.passages().stream().map(Passage::words))
                .containsExactly("一、信用体系", "全市归集信用信息。", "全麵推行製度，信用優先。", "𠮷祥村评出信用户。");
        coding.grainProperty().set(Grain.KEYWORD);
        assertThat(coding.passages())
                .hasSize(4)
                .allMatch(passage -> passage.words().equals("信用"));
        coding.grainProperty().set(Grain.SENTENCE);
        coding.carryOut();
        assertThat(coding.openProperty().get()).isFalse();
        assertThat(marked()).hasSize(4).contains("𠮷祥村评出信用户。");
        desk.gate().undo();
        assertThat(marked()).isEmpty();
    }

    @Test
    void onlyTheChosenOnes() {
        search("信用");
        coding.begin(model.foundProperty().get(), hits().subList(3, 4), "");
        assertThat(coding.passages().stream().map(Passage::words)).containsExactly("𠮷祥村评出信用户。");
        coding.onlyChosenProperty().set(false);
        assertThat(coding.passages()).hasSize(4);
    }

    @Test
    void itIsSaidHowManyWereMarkedAndThatOneUndoTakesAllBack() {
        List<String> said = new java.util.ArrayList<>();
        desk.calls().messages().listen(said::add);
        search("村评出");
        coding.begin(model.foundProperty().get(), List.of(), "");
        coding.carryOut();
        search("信用");
        coding.begin(model.foundProperty().get(), List.of(), "");
        coding.carryOut();
        coding.begin(model.foundProperty().get(), List.of(), "");
        coding.carryOut();
        String theme =
                Optional.ofNullable(coding.codeProperty().get()).orElseThrow().name();
        assertThat(said)
                .containsExactly(
                        "1 处已标为“" + theme + "”；按一次 Ctrl+Z 全部撤销",
                        "3 处已标为“" + theme + "”，另 1 处原来就是；按一次 Ctrl+Z 全部撤销",
                        "这些地方原来就标为“" + theme + "”，没有改动");
        desk.gate().undo();
        assertThat(marked()).hasSize(1);
    }

    @Test
    void someAreLeftOutOneByOne() {
        search("信用");
        coding.begin(model.foundProperty().get(), List.of(), "");
        coding.take(coding.passages().getFirst(), false);
        coding.take(coding.passages().get(1), false);
        coding.take(coding.passages().get(1), true);
        assertThat(coding.wantedProperty().get()).isEqualTo(3);
        coding.carryOut();
        assertThat(marked()).containsExactlyInAnyOrder("全市归集信用信息。", "全麵推行製度，信用優先。", "𠮷祥村评出信用户。");
        coding.begin(model.foundProperty().get(), List.of(), "");
        assertThat(coding.wantedProperty().get()).isEqualTo(4);
    }

    /** None, and then one by hand: the way to mark two of three thousand. */
    @Test
    void allOrNoneAndFromThereOneByOne() {
        search("信用");
        coding.begin(model.foundProperty().get(), List.of(), "");
        List<Number> told = new ArrayList<>();
        coding.wantedProperty().addListener((o, was, is) -> told.add(is));
        coding.takeAll(false);
        coding.take(coding.passages().getFirst(), true);
        coding.takeAll(true);
        coding.takeAll(false);
        assertThat(told).as("told once each").containsExactly(0, 1, 4, 0);
        coding.carryOut();
        assertThat(marked()).isEmpty();
        coding.take(coding.passages().get(1), true);
        coding.carryOut();
        assertThat(marked()).hasSize(1);
    }

    @Test
    void whatHasTheThemeAlreadyStaysAsItIs() {
        search("村评出");
        coding.begin(model.foundProperty().get(), List.of(), "");
        coding.carryOut();
        coding.begin(model.foundProperty().get(), List.of(), "");
        coding.carryOut();
        assertThat(marked()).containsExactly("𠮷祥村评出信用户。");
    }

    @Test
    void aLessonWithoutATitleIsSaidToHaveNone() {
        WholeLesson lesson = LessonWriting.blank(Lesson.Kind.BLANK, "", Samples.NOW);
        library.apply(LessonWriting.begin(lesson));
        Memo memo = new Memo(
                "memo",
                new Memo.Subject(Memo.Kind.LESSON, lesson.lesson().id()),
                "",
                "讲信用的一课",
                "读者",
                Samples.NOW,
                Samples.NOW);
        library.apply(Change.of("change.memo", List.of(), List.of(new Edit.OfMemo(null, memo))));
        model.scopeProperty().set(Scope.REMARKS);
        search("信用");
        assertThat(rows()).first().isEqualTo(desk.texts().get("lesson.untitled") + " 1");
    }
}
