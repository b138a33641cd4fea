package org.yandu.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.SearchText;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.wording.Tellings.Reach;
import org.yandu.retrieval.wording.Tellings.Telling;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** A term through a real library: its history, its neighbours and how the documents put it. */
class TermTrackerTest {

    private static final String EARLY = "全面推进最多跑一次改革。\n群众说最多跑一次好。";
    private static final String LATE = "深入推进“最多跑一次”改革，打造最多跑一次改革升级版。";

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        add("late", "2019-03", LATE);
        add("early", "2017-01-05", EARLY);
        add("silent", "2017", "信用建设。");
        add("undated", null, "最多跑一次。𠮷");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void add(String id, @org.jspecify.annotations.Nullable String date, String text) {
        DocumentVersion version = Samples.version(id + "-v", id, text);
        Document document = Samples.document(id, id, version);
        Header header = new Header(id, null, null, null, null, date, null);
        library.apply(Change.of(
                "change.import",
                List.of(),
                List.of(
                        new Edit.OfVersion(null, version),
                        new Edit.OfDocument(
                                null, new Document(id, header, document.format(), document.added(), version.id())))));
    }

    private TermHistory track(String term) {
        return new TermTracker(library).track(term, library.state().documents(), Gauge.NONE);
    }

    private Function<String, DocumentVersion> reader() {
        return library.store()::version;
    }

    @Test
    void theEarliestDocumentComesFirstAndTheYearsAreWhole() {
        TermHistory history = track("“最多跑一次”");
        assertThat(history.uses()).extracting(use -> use.document().id()).containsExactly("early", "late", "undated");
        assertThat(history.count()).isEqualTo(5);
        assertThat(history.first().orElseThrow().frequency()).isCloseTo(2 * 10_000.0 / EARLY.length(), within(1e-9));
        assertThat(history.years())
                .extracting(
                        TermHistory.Year::year,
                        TermHistory.Year::count,
                        TermHistory.Year::using,
                        TermHistory.Year::documents)
                .containsExactly(tuple("2017", 2, 1, 2), tuple("2019", 2, 1, 1), tuple(null, 1, 1, 1));
    }

    @Test
    void countingTheFormsThatAreTheTermGivesTheSameHistory() {
        List<Document> documents = library.state().documents();
        List<Variant> all = Variants.of(
                "最多跑一次", documents, document -> library.store().version(document.currentVersion()), Gauge.NONE);
        TermTracker tracker = new TermTracker(library);
        assertThat(tracker.count("最多跑一次", all, documents)).isEqualTo(track("最多跑一次"));
        List<Variant> longer =
                all.stream().filter(each -> each.kind() == Variant.Kind.LONGER).toList();
        assertThat(tracker.count("最多跑一次", longer, documents).count()).isEqualTo(3);
    }

    @Test
    void neighboursAreCountedOnBothSidesAndLeadBackToTheirPlaces() {
        TermHistory history = track("最多跑一次");
        List<Neighbour> neighbours = Neighbours.of(history, reader(), Gauge.NONE);
        assertThat(neighbours)
                .extracting(Neighbour::word, Neighbour::left, Neighbour::together)
                .contains(tuple("推进", true, 2), tuple("改革", false, 3));
        Neighbour push = neighbours.stream()
                .filter(each -> each.word().equals("推进"))
                .findFirst()
                .orElseThrow();
        // Twice together, the term five times, 推进 twice anywhere.
        assertThat(push.logDice()).isCloseTo(14 + Math.log(4 / 7.0) / Math.log(2), within(1e-9));
        int places = history.uses().stream()
                .mapToInt(use -> Neighbours.beside(use, SearchText.of(reader().apply(use.versionId())), push)
                        .size())
                .sum();
        assertThat(places).isEqualTo(2);
    }

    @Test
    void oneClauseOfEveryDocumentIsComparedWithTheEarliest() {
        List<Telling> told = Tellings.of(track("最多跑一次"), reader(), Reach.CLAUSE, null, Gauge.NONE);
        assertThat(told).extracting(Telling::words).containsExactly("全面推进最多跑一次改革", "深入推进“最多跑一次”改革", "最多跑一次");
        assertThat(told.get(1).likeness()).isCloseTo(1 - 2 / 11.0, within(1e-9));
        assertThat(told.get(1).difference(told.getFirst())).isNotEmpty();
        // Compared with the later one instead: that comes first.
        List<Telling> turned = Tellings.of(track("最多跑一次"), reader(), Reach.CLAUSE, told.get(1), Gauge.NONE);
        assertThat(turned).extracting(telling -> telling.document().id()).containsExactly("late", "early", "undated");
        assertThat(Tellings.of(track("最多跑一次"), reader(), Reach.SENTENCE, null, Gauge.NONE)
                        .get(1)
                        .words())
                .isEqualTo(LATE);
    }

    @Test
    void whatIsNotWantedAnyMoreIsLeft() {
        Gauge unwanted = new Gauge() {
            @Override
            public void at(int done, int all) {}

            @Override
            public boolean isUnwanted() {
                return true;
            }
        };
        TermHistory history = track("最多跑一次");
        assertThat(Neighbours.of(history, reader(), unwanted)).isEmpty();
        assertThat(Tellings.of(history, reader(), Reach.CLAUSE, null, unwanted)).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(@org.jspecify.annotations.Nullable Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
