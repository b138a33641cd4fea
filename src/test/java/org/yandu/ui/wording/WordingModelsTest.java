package org.yandu.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.retrieval.names.NameEntry;
import org.yandu.retrieval.names.NameEntry.Standing;
import org.yandu.retrieval.wording.Variant;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.wording.TermModel.Detail;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.NameKind;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** The four tabs without a window. */
class WordingModelsTest {

    private static final String EARLY = "一、改革\n推进“最多跑一次”改革，办件9430万件。群众最多跑一趟。推出“澜江分”，惠及38.5万人。\n网格化管理、组团式服务。";
    private static final String LATE = "打造最多跑一次改革升级版，2019年满意率97.64%。澜江分覆盖全市。网格化管理、组团式服务。";

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private Basis basis;

    private final List<Jump> jumps = new ArrayList<>();

    /** What would be read, while nothing is. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private boolean held;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        Executor readers = task -> {
            if (held) {
                waiting.add(task);
            } else {
                task.run();
            }
        };
        desk = new Desk(library, Background.instant(readers), Texts.of(Locale.SIMPLIFIED_CHINESE), "我");
        desk.focused().onJump(jumps::add);
        basis = new Basis(desk);
    }

    @AfterEach
    void close() {
        desk.close();
        library.close();
    }

    private void fill() {
        add("late", "2019-03-01", LATE);
        add("early", "2017-01-05", EARLY);
    }

    private void add(String id, String date, String text) {
        DocumentVersion version = Samples.version(id + "-v", id, text);
        library.apply(Change.of(
                "change.import",
                List.of(),
                List.of(
                        new Edit.OfVersion(null, version),
                        new Edit.OfDocument(
                                null,
                                new Document(
                                        id,
                                        new Header(id, null, null, null, null, date, null),
                                        "txt",
                                        Samples.NOW,
                                        version.id())))));
    }

    private static List<String> places(Lines lines) {
        return lines.rows().stream()
                .map(row -> switch (row) {
                    case Lines.Head head -> "# " + head.title();
                    case Lines.Place place -> place.line().kwic().words();
                })
                .toList();
    }

    // ---- terms ----

    @Test
    void aTermIsCountedInTheFormsThatAreTicked() {
        fill();
        TermModel model = new TermModel(basis);
        model.track(" 最多跑一次 ");
        assertThat(model.documents())
                .extracting(Bar::label, Bar::count)
                .containsExactly(tuple("early", 1), tuple("late", 1));
        assertThat(model.years())
                .extracting(Bar::label, Bar::count)
                .containsExactly(tuple("2017", 1), tuple("2019", 1));
        assertThat(places(model.lines())).containsExactly("# early", "最多跑一次", "# late", "最多跑一次");
        Tick near = model.ticks().stream()
                .filter(tick -> tick.variant().kind() == Variant.Kind.NEAR)
                .findFirst()
                .orElseThrow();
        assertThat(near.counted().get()).isFalse();
        near.counted().set(true);
        assertThat(model.documents().getFirst().count()).isEqualTo(2);
        assertThat(places(model.lines())).containsExactly("# early", "最多跑一次", "最多跑一趟", "# late", "最多跑一次");
    }

    @Test
    void everyCountLeadsToItsPlaces() {
        fill();
        TermModel model = new TermModel(basis);
        model.track("最多跑一次");
        model.detailProperty().set(Detail.TELLINGS);
        assertThat(model.tellings())
                .extracting(telling -> telling.words())
                .containsExactly("推进“最多跑一次”改革", "打造最多跑一次改革升级版");
        model.narrow(model.documents().get(1));
        assertThat(model.detailProperty().get()).isEqualTo(Detail.PLACES);
        assertThat(places(model.lines())).containsExactly("# late", "最多跑一次");
        model.lines().go(model.lines().rows().get(1));
        assertThat(desk.focused().shows("late")).isTrue();
        assertThat(jumps.getLast().span().in(LATE)).isEqualTo("最多跑一次");
        model.goToFirst();
        assertThat(desk.focused().shows("early")).isTrue();
        model.showAll();
        assertThat(places(model.lines())).hasSize(4);
    }

    @Test
    void aTermFollowsTheTexts() {
        fill();
        TermModel model = new TermModel(basis);
        model.track("最多跑一次");
        add("more", "2018-01-01", "最多跑一次，最多跑一次。");
        assertThat(model.documents()).extracting(Bar::label).containsExactly("early", "more", "late");
        model.scopeProperty().set(Scope.DOCUMENT);
        assertThat(model.documents()).isEmpty();
        model.track("");
        assertThat(model.foundProperty().get()).isNull();
    }

    // ---- names ----

    private NamesModel names() {
        NamesModel model = new NamesModel(basis);
        model.seen(true);
        return model;
    }

    private static NameEntry entry(NamesModel model, String shown) {
        return model.rows().stream()
                .filter(row -> row.shown().equals(shown))
                .findFirst()
                .orElseThrow(() -> new AssertionError(shown + " is not in " + model.rows()));
    }

    @Test
    void namesAreListedWithPlacesAndFigures() {
        NamesModel model = names();
        assertThat(model.rows()).isEmpty();
        fill();
        NameEntry points = entry(model, "澜江分");
        assertThat(points.texts()).hasSize(2);
        assertThat(Objects.requireNonNull(model.factsProperty().get()).figures(points))
                .containsExactly("38.5万人");
        assertThat(Objects.requireNonNull(model.factsProperty().get()).first(points))
                .isEqualTo("一第1段");
        model.chosenProperty().set(points);
        assertThat(places(model.lines())).containsExactly("# early", "澜江分", "# late", "澜江分");
        model.filterProperty().set("瀾江");
        assertThat(model.rows()).containsExactly(points);
        model.kindProperty().set(NameKind.LAW);
        assertThat(model.rows()).isEmpty();
    }

    /** 最多跑一次 stands only within “最多跑一次”改革 here, which the words leave, and is doubtful; a law is none of them. */
    @Test
    void anEmptyListOfNamesNamesTheConditionThatEmptiedIt() {
        fill();
        NamesModel model = names();
        model.filterProperty().set("最多跑一次");
        model.kindProperty().set(NameKind.LAW);
        assertThat(model.rows()).isEmpty();
        assertThat(model.widerProperty().get()).containsOnlyKeys(Listing.Narrowing.KIND);
        model.widen(Listing.Narrowing.KIND);
        assertThat(model.rows()).extracting(NameEntry::shown).containsExactly("“最多跑一次”改革");
        assertThat(model.widerProperty().get()).isEmpty();
    }

    @Test
    void whatIsHiddenIsSaidAndFoundAgain() {
        fill();
        NamesModel model = names();
        NameRulingModel ruling = new NameRulingModel(desk, model);
        NameEntry points = entry(model, "澜江分");
        List<String> said = new ArrayList<>();
        desk.calls().messages().listen(said::add);
        ruling.hide(List.of(points));
        assertThat(said).singleElement().asString().contains("澜江分", "Ctrl+Z", "含已隐藏的");
        assertThat(model.hiddenCount()).isOne();
        model.filterProperty().set("澜江");
        assertThat(model.widerProperty().get()).containsEntry(Listing.Narrowing.HIDDEN, 1);
        model.widen(Listing.Narrowing.HIDDEN);
        ruling.forget(List.of(entry(model, "澜江分")));
        assertThat(model.hiddenCount()).isZero();
    }

    /** A name that no text has as one stays listed when it gets another kind. */
    @Test
    void anAddedNameGetsAnotherKind() {
        fill();
        NamesModel model = names();
        NameRulingModel ruling = new NameRulingModel(desk, model);
        ruling.add("群众", NameKind.OTHER);
        ruling.confirmAs(List.of(entry(model, "群众")), NameKind.BODY);
        NameEntry people = entry(model, "群众");
        assertThat(people.kind()).isEqualTo(NameKind.BODY);
        assertThat(people.standing()).isEqualTo(NameEntry.Standing.ADDED);
    }

    /** Several names in a row are gone through with one key each. */
    @Test
    void afterAVerdictOneGoesOnFromThere() {
        fill();
        NamesModel model = names();
        model.doubtfulProperty().set(true);
        NameRulingModel ruling = new NameRulingModel(desk, model);
        NameEntry first = model.rows().getFirst();
        NameEntry second = model.rows().get(1);
        NameEntry third = model.rows().get(2);
        model.chosenProperty().set(first);
        ruling.hide(List.of(first));
        assertThat(Objects.requireNonNull(model.chosenProperty().get()).key()).isEqualTo(second.key());
        ruling.merge(List.of(second, third), third);
        assertThat(Objects.requireNonNull(model.chosenProperty().get()).key()).isEqualTo(third.key());
        model.filterProperty().set("没有这样的名称");
        assertThat(model.chosenProperty().get()).isNull();
    }

    /** Before the places of another name come, those of the one before are gone: one click on them would lead astray. */
    @Test
    void placesOfAnotherNameDoNotStandWhereTheNextOnesAreAwaited() {
        fill();
        NamesModel model = names();
        model.chosenProperty().set(entry(model, "澜江分"));
        assertThat(model.lines().rows()).isNotEmpty();
        NameEntry other = model.rows().stream()
                .filter(row -> !row.shown().equals("澜江分"))
                .findFirst()
                .orElseThrow();
        held = true;
        model.chosenProperty().set(other);
        assertThat(model.lines().rows()).isEmpty();
        assertThat(model.lines().asking().isWorking()).isTrue();
        held = false;
        waiting.remove().run();
        assertThat(model.lines().rows()).isNotEmpty();
        assertThat(model.lines().asking().isWorking()).isFalse();
    }

    /** The table that is written has the order that is seen; what is chosen stays chosen. */
    @Test
    void namesArePutInOrderByTheModel() {
        fill();
        NamesModel model = names();
        NameEntry chosen = entry(model, "澜江分");
        model.chosenProperty().set(chosen);
        Comparator<NameEntry> byName = Comparator.comparing(NameEntry::shown);
        model.order(byName);
        assertThat(model.rows()).isSortedAccordingTo(byName).hasSizeGreaterThan(1);
        model.order(byName.reversed());
        assertThat(model.rows()).isSortedAccordingTo(byName.reversed());
        assertThat(model.chosenProperty().get()).isEqualTo(chosen);
        model.order(null);
        model.filterProperty().set("没有这样的名称");
        assertThat(model.chosenProperty().get()).isNull();
    }

    @Test
    void whatTheReaderSaysIsOneStepEachAndCanBeUndone() {
        fill();
        NamesModel model = names();
        NameRulingModel ruling = new NameRulingModel(desk, model);
        ruling.hide(List.of(entry(model, "澜江分")));
        assertThat(model.rows()).extracting(NameEntry::shown).doesNotContain("澜江分");
        model.hiddenProperty().set(true);
        assertThat(entry(model, "澜江分").standing()).isEqualTo(Standing.HIDDEN);
        desk.gate().undo();
        assertThat(entry(model, "澜江分").standing()).isEqualTo(Standing.FOUND);
        ruling.add("组团式服务", NameKind.SYSTEM);
        assertThat(entry(model, "组团式服务").count()).isEqualTo(2);
        assertThat(Objects.requireNonNull(desk.gate().undoNameProperty().get()).key())
                .isEqualTo("change.name_add");
        ruling.merge(List.of(entry(model, "组团式服务"), entry(model, "澜江分")), entry(model, "澜江分"));
        NameEntry both = entry(model, "澜江分");
        assertThat(both.count()).isEqualTo(4);
        assertThat(Objects.requireNonNull(model.factsProperty().get()).figures(both))
                .containsExactly("38.5万人");
        assertThat(model.mergedInto(both)).containsExactly("组团式服务");
        assertThat(model.isRuled(both)).isTrue();
        ruling.forget(List.of(both));
        assertThat(entry(model, "澜江分").count()).isEqualTo(2);
        ruling.confirmAs(List.of(entry(model, "澜江分")), NameKind.SLOGAN);
        assertThat(entry(model, "澜江分").kind()).isEqualTo(NameKind.SLOGAN);
        assertThat(entry(model, "澜江分").standing()).isEqualTo(Standing.CONFIRMED);
    }

    // ---- figures ----

    @Test
    void figuresAndDatesAreOrderedNarrowedAndWritten() throws Exception {
        fill();
        FiguresModel model = new FiguresModel(basis);
        model.seen(true);
        assertThat(model.rows()).extracting(FigureRow::words).containsExactly("9430万件", "38.5万人", "2019年", "97.64%");
        assertThat(model.rows().getFirst().place()).isEqualTo("一第1段");
        model.order(FigureRow.BY_VALUE);
        assertThat(model.rows()).extracting(FigureRow::value).containsExactly("97.64", "385,000", "94,300,000", "2019");
        model.kindProperty().set(ListedKind.DATE);
        assertThat(model.rows()).extracting(FigureRow::words).containsExactly("2019年");
        model.kindProperty().set(ListedKind.ALL);
        model.filterProperty().set("early");
        assertThat(model.rows()).hasSize(2);
        model.go(model.rows().getFirst());
        assertThat(jumps.getLast().span().in(EARLY)).isEqualTo("38.5万人");
        assertThat(Objects.requireNonNull(model.chosenProperty().get()).before())
                .isEqualTo("推出“澜江分”，惠及");
        Path file = folder.resolve("表.csv");
        new Saving(desk).write(new Tables(desk.texts()).figures(model.rows()), file);
        assertThat(Files.readString(file))
                .contains("\"38.5万人\",\"计数\",385000,\"\",\"人\",\"\",\"early\",\"2017-01-05\",\"一第1段\"");
    }

    /** An empty table did not say which of its conditions emptied it. */
    @Test
    void whatLeavesNoFigureIsNamedAndCanBeGivenUp() {
        fill();
        FiguresModel model = new FiguresModel(basis);
        model.seen(true);
        model.kindProperty().set(ListedKind.MONEY);
        assertThat(model.rows()).isEmpty();
        assertThat(model.widerProperty().get()).containsExactly(Map.entry(FigureListing.Narrowing.KIND, 4L));
        model.filterProperty().set("early");
        assertThat(model.widerProperty().get()).containsExactly(Map.entry(FigureListing.Narrowing.KIND, 2L));
        model.widen(FigureListing.Narrowing.KIND);
        assertThat(model.rows()).hasSize(2);
        assertThat(model.widerProperty().get()).isEmpty();
        model.filterProperty().set("没有这样的字");
        model.widen(FigureListing.Narrowing.WORDS);
        assertThat(model.rows()).hasSize(4);
    }

    // ---- shared ----

    @Test
    void whatLiesOpenIsComparedAndShownOnBothSides() {
        fill();
        SharedModel model = new SharedModel(basis);
        desk.open(desk.focused(), "early");
        model.seen(true);
        // Alone it is compared with all others.
        assertThat(model.questionProperty().get().others())
                .extracting(Document::id)
                .containsExactly("late");
        SharedModel.Row row = model.rows().stream()
                .filter(each -> each.here().words().startsWith("网格化管理"))
                .findFirst()
                .orElseThrow();
        assertThat(row.here().place()).isEqualTo("一第2段");
        model.go(row);
        assertThat(desk.panes()).hasSize(2);
        assertThat(desk.panes().get(0).shows("early")).isTrue();
        assertThat(desk.panes().get(1).shows("late")).isTrue();
        assertThat(jumps.getLast().span()).isEqualTo(row.here().span());
        // Framed until something else is, and not for a moment.
        assertThat(desk.panes().get(0).pointedProperty().get())
                .isEqualTo(row.here().span());
        assertThat(desk.panes().get(1).pointedProperty().get())
                .isEqualTo(row.far().getFirst().side().span());
        // What lies open now is what was compared before: the list stays as it is.
        add("third", "2020-01-01", "网格化管理、组团式服务。");
        assertThat(model.questionProperty().get().others())
                .extracting(Document::id)
                .containsExactly("late");
        desk.open(desk.panes().get(1), "third");
        assertThat(model.questionProperty().get().others())
                .extracting(Document::id)
                .containsExactly("third");
        model.shortestProperty().set(100);
        assertThat(model.rows()).isEmpty();
        model.choose(library.state().document("late").orElseThrow(), List.of());
        assertThat(model.isByHand()).isTrue();
        assertThat(model.questionProperty().get().others()).isEmpty();
    }

    /** One formula in three texts was told once for each pair. */
    @Test
    void aFormulaIsListedOnceWithAllItsPlaces() {
        add("one", "2018-01-01", "坚持网格化管理、组团式服务。\n又说网格化管理、组团式服务。");
        add("two", "2019-01-01", "推广网格化管理，组团式服务。");
        add("three", "2020-01-01", "完善网格化管理、组团式服务。\n网格化管理、组团式服务好。");
        SharedModel model = new SharedModel(basis);
        desk.open(desk.focused(), "one");
        model.seen(true);
        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.places()).hasSize(2);
            assertThat(row.far())
                    .extracting(far -> far.side().document().id())
                    .containsExactly("three", "three", "two");
        });
        model.showProperty().set(SharedModel.Show.NEAR);
        assertThat(model.rows()).isEmpty();
        model.seen(false);
        assertThat(desk.focused().pointedProperty().get()).isNull();
    }

    /** After a click on the third place the arrow key led to the second; and in another formula it went on from where the first had been. */
    @Test
    void theArrowKeysGoOnFromThePlaceThatIsShown() {
        add("one", "2018-01-01", "坚持网格化管理、组团式服务。\n另提最多跑一次改革升级版。\n又说网格化管理、组团式服务。");
        add("two", "2019-01-01", "网格化管理、组团式服务。\n打造最多跑一次改革升级版。\n网格化管理、组团式服务好。\n还是网格化管理、组团式服务。\n最多跑一次改革升级版。");
        SharedModel model = new SharedModel(basis);
        desk.open(desk.focused(), "one");
        model.seen(true);
        SharedModel.Row grid = row(model, "网格化管理");
        SharedModel.Row once = row(model, "最多跑一次");
        model.goOn(grid, grid.far().get(1).side());
        model.turn(grid, 1);
        assertThat(shownAt(1)).isEqualTo(grid.far().get(2).side().span());
        // The other side goes on alone.
        model.goOn(grid, grid.places().get(1));
        assertThat(shownAt(0)).isEqualTo(grid.places().get(1).span());
        assertThat(shownAt(1)).isEqualTo(grid.far().get(2).side().span());
        model.turn(grid, 1);
        assertThat(shownAt(0)).isEqualTo(grid.places().get(1).span());
        assertThat(shownAt(1)).isEqualTo(grid.far().get(0).side().span());
        model.turn(grid, -1);
        model.goOn(once, once.far().get(0).side());
        model.turn(once, 1);
        assertThat(shownAt(1)).isEqualTo(once.far().get(1).side().span());
    }

    private static SharedModel.Row row(SharedModel model, String words) {
        return model.rows().stream()
                .filter(each -> each.here().words().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable TextSpan shownAt(int pane) {
        return desk.panes().get(pane).pointedProperty().get();
    }

    /** Who left the tab lost what links had framed. */
    @Test
    void whatOthersFrameStaysFramedWhenTheListGoes() {
        fill();
        SharedModel model = new SharedModel(basis);
        desk.open(desk.focused(), "early");
        model.seen(true);
        desk.setPaneCount(3);
        TextSpan others = new TextSpan(1, 3);
        desk.panes().get(2).pointedProperty().set(others);
        model.go(row(model, "网格化管理"));
        assertThat(shownAt(2)).isEqualTo(others);
        desk.panes().get(1).pointedProperty().set(others);
        model.seen(false);
        assertThat(shownAt(0)).isNull();
        assertThat(shownAt(1)).isEqualTo(others);
        assertThat(shownAt(2)).isEqualTo(others);
    }

    @Test
    void aThemeOnBothSidesIsOneStep() {
        fill();
        library.apply(Samples.adding(Samples.code("c", "信用建设", 1)));
        SharedModel model = new SharedModel(basis);
        desk.open(desk.focused(), "early");
        model.seen(true);
        SharedModel.Row row = model.rows().getLast();
        model.code(List.of(row), library.state().codebook().codes().getFirst());
        for (String id : List.of("early", "late")) {
            assertThat(library.open(id).markup().all())
                    .extracting(Annotation::coder)
                    .containsExactly("我");
            library.release(id);
        }
        desk.gate().undo();
        assertThat(library.open("late").markup().all()).isEmpty();
        library.release("late");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
