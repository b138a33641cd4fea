package org.yandu.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.maps.View.Tab;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

class MapsModelTest {

    private static final String TEXT = "2018年\n一、信用建设\n诚信守约。\n二、法治建设\n依法办事，2020年4月。\n";

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private MapsModel model;

    /** What would be read, while nothing is. */
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private boolean held;

    private final List<Retrieval> asked = new ArrayList<>();

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
        desk.calls().questions().listen(asked::add);
        model = new MapsModel(desk);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void fill() {
        DocumentVersion version = Samples.version("v", "d", TEXT);
        List<Edit> edits = new ArrayList<>();
        for (Code code : StartingThemes.codes()) {
            edits.add(new Edit.OfCode(null, code));
        }
        edits.add(new Edit.OfVersion(null, version));
        edits.add(new Edit.OfDocument(null, Samples.document("d", "题", version)));
        library.apply(Change.of("change.import", List.of(), edits));
    }

    private void mark(String words, String theme) {
        DocumentVersion version = library.store().version("v");
        int at = TEXT.indexOf(words);
        library.apply(Change.of(
                "change.import",
                List.of(),
                List.of(new Edit.OfAnnotation(
                        null,
                        new Annotation(
                                words,
                                "d",
                                "v",
                                Anchor.of(version, new TextSpan(at, at + words.length())),
                                List.of(theme),
                                "",
                                "我",
                                Instant.EPOCH,
                                Instant.EPOCH)))));
    }

    private String hint() {
        return model.answerProperty().get().hint();
    }

    private void look(Tab tab) {
        model.look(old -> old.with(tab));
    }

    @Test
    void whatIsMissingIsSaid() {
        model.open();
        assertThat(hint()).isEqualTo("map.empty.no_documents");
        model.close();
        fill();
        model.open();
        assertThat(hint()).isEqualTo("map.empty.no_marks");
        model.lookAtDocument();
        assertThat(hint()).isEqualTo("map.empty.no_document");
        model.look(old -> old.of("d"));
        look(Tab.COVERAGE);
        assertThat(hint()).isEmpty();
        mark("诚信守约", "theme-credit");
        look(Tab.TOGETHER);
        assertThat(hint()).isEqualTo("map.empty.no_pairs");
    }

    private List<String> wider() {
        return model.answerProperty().get().wider().stream()
                .map(wider -> (wider.view().document() == null ? "library " : "document ")
                        + wider.view().rule().together() + " " + wider.count())
                .toList();
    }

    /** Two marks that do not touch, in one paragraph. */
    @Test
    void whereNothingStandsTogetherItIsSaidByWhichRuleItWould() {
        fill();
        mark("诚信", "theme-credit");
        mark("守约", "theme-law");
        model.open();
        model.look(old -> old.of("d"));
        look(Tab.TOGETHER);
        assertThat(wider()).containsExactly("document SAME_PARAGRAPH 1", "document NEAR 1", "document NEAR 1");
        model.look(old -> model.answerProperty().get().wider().getFirst().view());
        assertThat(model.answerProperty().get().drawing()).isNotNull();
        assertThat(wider()).isEmpty();
    }

    @Test
    void everyCellLeadsOn() {
        fill();
        mark("诚信守约", "theme-credit");
        model.open();
        // The document of the library, into its own map; there the section, then the passages of the theme in it.
        model.follow(0, -1);
        assertThat(model.viewProperty().get().document()).isEqualTo("d");
        model.follow(1, 1);
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.scope().documents()).containsExactly("d");
            assertThat(question.scope().section()).isEqualTo("一");
            assertThat(question.themes().terms().getFirst().codeId()).isEqualTo("theme-credit");
        });
        assertThat(model.shownProperty().get()).isFalse();
    }

    @Test
    void theDatesOfACellAreListedWithWhatStandsAround() {
        fill();
        model.open();
        look(Tab.TIME);
        model.follow(-1, 2);
        assertThat(model.datesProperty().get()).singleElement().satisfies(line -> {
            assertThat(line.before()).isEqualTo("依法办事，");
            assertThat(line.words()).isEqualTo("2020年4月");
            assertThat(line.after()).isEqualTo("。");
        });
    }

    /** Each step of a window that was made wider had all maps counted anew, and the dates listed. */
    @Test
    void aWiderWindowHasTheMapDrawnAnewAndNotCounted() {
        fill();
        model.open();
        look(Tab.TIME);
        model.follow(-1, 2);
        model.setRoom(1000);
        assertThat(model.datesProperty().get()).hasSize(1);
        look(Tab.COVERAGE);
        model.setRoom(600);
        Answer narrow = model.answerProperty().get();
        double before = width();
        model.setRoom(1900);
        assertThat(model.answerProperty().get().leads()).isSameAs(narrow.leads());
        assertThat(width()).isGreaterThan(before);
    }

    private double width() {
        return Objects.requireNonNull(model.answerProperty().get().drawing())
                .frame()
                .width();
    }

    /** The window comes to its width while the first map is being counted. */
    @Test
    void whatIsBeingCountedIsDrawnForTheWidthOfTheWindowWhenItComes() {
        fill();
        look(Tab.COVERAGE);
        model.setRoom(1900);
        model.open();
        double wide = width();
        model.close();
        model.setRoom(600);
        held = true;
        model.open();
        model.setRoom(1900);
        assertThat(waiting).hasSize(1);
        held = false;
        waiting.remove().run();
        assertThat(width()).isEqualTo(wide);
    }

    private void leaveAPlaceFromTheDatesOf2020() {
        fill();
        model.open();
        look(Tab.TIME);
        model.follow(-1, 2);
        assertThat(model.datesProperty().get()).hasSize(1);
        model.goTo(new Lead.Place("d", new TextSpan(0, 1)));
    }

    @Test
    void whoComesBackFindsTheDatesThatWereListed() {
        leaveAPlaceFromTheDatesOf2020();
        mark("依法办事", "theme-law");
        model.open();
        assertThat(model.datesProperty().get()).hasSize(1);
    }

    @Test
    void underWhatElseIsLookedAtTheyAreNotListed() {
        leaveAPlaceFromTheDatesOf2020();
        look(Tab.COVERAGE);
        model.open();
        assertThat(model.datesProperty().get()).isEmpty();
        look(Tab.TIME);
        assertThat(model.datesProperty().get()).isEmpty();
    }

    @Test
    void afterTheLibraryHasBecomeAnotherTheyAreNotListed() {
        leaveAPlaceFromTheDatesOf2020();
        library.apply(Samples.importing("e", "2020年5月。"));
        model.open();
        assertThat(model.datesProperty().get()).isEmpty();
    }

    @Test
    void norWhereTheyHaveBecomeNoise() {
        leaveAPlaceFromTheDatesOf2020();
        DocumentVersion before = library.store().version("v");
        int at = TEXT.indexOf("2020");
        DocumentVersion after =
                before.withNoise(List.of(new Noise(new TextSpan(at, at + 7), Noise.Kind.ADVERTISEMENT, "r")));
        library.apply(Change.of("change.noise", List.of(), List.of(new Edit.OfVersion(before, after))));
        model.open();
        assertThat(model.datesProperty().get()).isEmpty();
    }

    @Test
    void aMapFollowsEveryChangeWhileItIsSeenAndIsLetGoAfterwards() {
        fill();
        mark("诚信守约", "theme-credit");
        model.open();
        Object before = model.answerProperty().get().drawing();
        mark("依法办事", "theme-law");
        assertThat(model.answerProperty().get().drawing()).isNotNull().isNotEqualTo(before);
        model.close();
        assertThat(model.answerProperty().get().drawing()).isNull();
        mark("诚信", "theme-law");
        assertThat(model.answerProperty().get().drawing()).isNull();
    }

    @Test
    void whatIsSeenIsWhatIsSaved() throws Exception {
        fill();
        mark("诚信守约", "theme-credit");
        model.open();
        Path file = folder.resolve("图.svg");
        model.save(file);
        String svg = Files.readString(file);
        long words = Objects.requireNonNull(model.answerProperty().get().drawing()).shapes().stream()
                .filter(org.yandu.exchange.drawing.Drawing.Words.class::isInstance)
                .count();
        assertThat(svg.split("<text ")).hasSize((int) words + 1);
    }
}
