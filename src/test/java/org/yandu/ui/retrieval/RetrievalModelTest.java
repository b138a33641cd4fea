package org.yandu.ui.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;
import org.yandu.retrieval.marks.Grouping.By;
import org.yandu.retrieval.marks.Grouping.Order;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.retrieval.marks.RetrievalText;
import org.yandu.retrieval.marks.Themes;
import org.yandu.retrieval.marks.Themes.Role;
import org.yandu.retrieval.marks.Themes.Term;
import org.yandu.retrieval.marks.Themes.Together;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Study;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.Samples;
import org.yandu.workspace.SavedRetrieval;
import org.yandu.workspace.Workspace;

/** The list of one's marks: what is asked, how it is put together, what is done with many of them at once. */
class RetrievalModelTest {

    private static final String CREDIT = "theme-credit";
    private static final String LAW = "theme-law";
    private static final String GRASSROOTS = "theme-grassroots";

    /**
     * <pre>
     *  一、信用        a a            CREDIT
     *  归集信用信息。    bbbb           CREDIT, LAW
     *  二、法治         -
     *  三、基层         ccc            GRASSROOTS
     * </pre>
     */
    private static final String TEXT = "一、信用\n归集信用信息。\n二、法治\n𬬻火正旺。\n三、基层\n村民议事。";

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
    private RetrievalModel model;

    private Consumer<Runnable> held = Runnable::run;

    @BeforeEach
    void open() {
        study = new Study(folder, Background.instant(task -> held.accept(task)), "d", TEXT);
        library = study.library();
        desk = study.desk();
        DocumentVersion version = library.store().version("d-v1");
        library.apply(Samples.adding(
                mark(version, "a", "一、信用", CREDIT),
                mark(version, "b", "信用信息", CREDIT, LAW),
                mark(version, "c", "村民议", GRASSROOTS)));
        model = new RetrievalModel(desk);
    }

    private static Annotation mark(DocumentVersion version, String id, String words, String... codes) {
        int start = version.text().indexOf(words);
        return Samples.annotation(id, version, start, start + words.length(), codes);
    }

    @AfterEach
    void close() {
        study.close();
    }

    /** Of a large library nothing is there for a while, which does not mean that there is nothing. */
    @Test
    void isKnownToBeAskingUntilTheAnswerComes() {
        List<Runnable> waiting = new ArrayList<>();
        held = waiting::add;
        model.setSeen(true);
        assertThat(model.askingProperty().get()).isTrue();
        assertThat(lines()).isEmpty();
        held = Runnable::run;
        List.copyOf(waiting).forEach(Runnable::run);
        assertThat(model.askingProperty().get()).isFalse();
        assertThat(lines()).isNotEmpty();
    }

    private static Retrieval themes(Term... terms) {
        return Retrieval.ALL.with(new Themes(List.of(terms), Together.SAME, 0));
    }

    private static Term any(String code) {
        return new Term(code, true, Role.ANY);
    }

    private List<String> lines() {
        return model.answerProperty().get().lines().stream()
                .map(line -> switch (line) {
                    case Line.Heading heading -> heading.group().title() + (heading.isEmpty() ? " -" : "");
                    case Line.Mark mark -> "  " + shown(mark.row());
                })
                .toList();
    }

    /** The first asking fetches it, as a cell's does. */
    private String shown(MarkRow row) {
        model.passages().of(row);
        return model.passages().of(row).orElseThrow().annotation().id();
    }

    @Test
    void nothingIsAskedUnseen() {
        assertThat(lines()).isEmpty();
        model.setSeen(true);
        assertThat(model.answerProperty().get().count()).isEqualTo(3);
        model.setSeen(false);
        assertThat(lines()).isEmpty();
    }

    @Test
    void bySectionWithTheEmptyOnesInSight() {
        model.setSeen(true);
        model.arrangementProperty().set(new RetrievalModel.Arrangement(By.SECTION, Order.PLACE));
        assertThat(lines()).containsSubsequence("  a", "  b", "  c").anyMatch(line -> line.endsWith(" -"));
    }

    @Test
    void oneThemeOrAnotherAndNotAThird() {
        model.setSeen(true);
        model.retrievalProperty().set(themes(any(CREDIT), any(GRASSROOTS)));
        assertThat(model.answerProperty().get().count()).isEqualTo(3);
        model.retrievalProperty().set(themes(any(CREDIT), new Term(LAW, true, Role.NONE)));
        assertThat(model.answerProperty().get().count()).isEqualTo(1);
        model.retrievalProperty().set(themes(new Term(CREDIT, true, Role.ALL), new Term(LAW, true, Role.ALL)));
        assertThat(model.answerProperty().get().count()).isEqualTo(1);
    }

    @Test
    void theAnswerFollowsWhatIsMarked() {
        model.setSeen(true);
        model.retrievalProperty().set(themes(any(LAW)));
        assertThat(model.answerProperty().get().count()).isEqualTo(1);
        DocumentVersion version = library.store().version("d-v1");
        desk.gate().changeLibrary(workspace -> Optional.of(Samples.adding(mark(version, "d", "𬬻火", LAW))));
        assertThat(model.answerProperty().get().count()).isEqualTo(2);
        desk.gate().undo();
        assertThat(model.answerProperty().get().count()).isEqualTo(1);
    }

    private Set<String> with(String code) {
        return library.store().annotations(new AnnotationQuery(null, code, null, null)).stream()
                .map(Annotation::id)
                .collect(Collectors.toSet());
    }

    @Test
    void themesOfManyAtOnceInOneStep() {
        model.setSeen(true);
        Code law = desk.library().codebook().find(LAW).orElseThrow();
        Code credit = desk.library().codebook().find(CREDIT).orElseThrow();
        model.add(model.answerProperty().get().marks(), law);
        assertThat(with(LAW)).containsExactlyInAnyOrder("a", "b", "c");
        desk.gate().undo();
        assertThat(with(LAW)).containsExactly("b");

        model.replace(model.answerProperty().get().marks(), credit, law);
        assertThat(with(CREDIT)).isEmpty();
        assertThat(with(LAW)).containsExactlyInAnyOrder("a", "b");
        desk.gate().undo();

        model.remove(model.answerProperty().get().marks(), credit);
        assertThat(with(CREDIT)).isEmpty();
        desk.gate().undo();
        assertThat(with(CREDIT)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void goingToOneOpensItsText() {
        model.setSeen(true);
        MarkRow last = model.answerProperty().get().marks().getLast();
        assertThat(shown(last)).isEqualTo("c");
        model.goTo(last);
        assertThat(desk.focused().open().orElseThrow().document().id()).isEqualTo("d");
        assertThat(desk.focused().focusedMark().orElseThrow().id()).isEqualTo("c");
    }

    @Test
    void questionsAreKeptUnderANameReplacedAndDropped() {
        KeptQuestions kept = new KeptQuestions(desk);
        kept.keep("  ", themes(any(LAW)));
        assertThat(kept.keptProperty().get()).isEmpty();
        kept.keep(" 法治之外 ", themes(new Term(LAW, true, Role.NONE)));
        kept.keep("法治之外", themes(new Term(LAW, false, Role.NONE)));
        assertThat(kept.keptProperty().get()).extracting(SavedRetrieval::name).containsExactly("法治之外");
        SavedRetrieval question = kept.keptProperty().get().getFirst();
        assertThat(RetrievalText.read(question.query())).isEqualTo(themes(new Term(LAW, false, Role.NONE)));
        kept.drop(question);
        assertThat(kept.keptProperty().get()).isEmpty();
        desk.gate().undo();
        assertThat(kept.keptProperty().get()).hasSize(1);
    }
}
