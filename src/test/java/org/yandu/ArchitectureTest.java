package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** YanDu keeps to the rules of {@link House}; the classes under {@code planted} prove that each of them bites. */
class ArchitectureTest {

    private static final JavaClasses YANDU = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.yandu");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @ParameterizedTest
    @EnumSource
    void holds(House rule) {
        rule.of("org.yandu").check(YANDU);
    }

    @ParameterizedTest
    @CsvSource({
        "ROOMS_USE_ONLY_WHAT_THEIR_ROW_NAMES, planted.document.UsesOutline",
        "ROOMS_USE_ONLY_WHAT_THEIR_ROW_NAMES, planted.ui.search.UsesStore",
        "ROOMS_USE_ONLY_WHAT_THEIR_ROW_NAMES, planted.store.Speaks",
        "NO_OTHER_ROOMS, planted.util.Lumber",
        "ONLY_MAIN_AND_WIRING_AT_THE_ROOT, planted.Stray",
        "NO_CYCLES, planted.outline.UsedByDocument",
        "WINDOW_LIBRARIES_ONLY_IN_UI, planted.codebook.UsesWindow",
        "TEXT_CONTROL_ONLY_IN_READER, planted.ui.notes.UsesTextControl",
        "SQL_ONLY_IN_STORE, planted.workspace.UsesSql",
        "FORMATS_ONLY_AT_THE_DOORS, planted.lesson.UsesJson",
        "PICOCLI_ONLY_IN_CLI, planted.exchange.UsesPicocli",
        "PARTS_OF_THE_WINDOW_KNOW_ONLY_THE_SHELL, planted.ui.search.UsesNotes",
        "PARTS_OF_THE_WINDOW_KNOW_ONLY_THE_SHELL, planted.ui.shell.UsesSearch",
        "PARTS_OF_THE_WINDOW_KNOW_ONLY_THE_SHELL, planted.ui.parts.UsesShell",
        "NO_LUMBER_ROOMS, planted.util.Lumber",
        "ONLY_BACKGROUND_MAKES_THREADS, planted.retrieval.MakesThreads.byHand",
        "ONLY_BACKGROUND_MAKES_THREADS, planted.retrieval.MakesThreads.virtual",
        "ONLY_BACKGROUND_MAKES_THREADS, planted.retrieval.MakesThreads.pooled",
        "ONLY_BACKGROUND_MAKES_THREADS, planted.retrieval.MakesThreads.future",
        "ONLY_BACKGROUND_MAKES_THREADS, planted.retrieval.MakesThreads.stream",
        "ONLY_BACKGROUND_MAKES_THREADS, planted.ui.notes.RunsLater",
        "ONE_GATE_FOR_EVERY_CHANGE, planted.ui.notes.GoesPastTheGate.change",
        "NOBODY_TALKS_TO_THE_WORLD, planted.exchange.TalksToTheWorld.directly",
        "NOBODY_TALKS_TO_THE_WORLD, planted.exchange.TalksToTheWorld.byChannel",
        "NOBODY_TALKS_TO_THE_WORLD, planted.exchange.TalksToTheWorld.byAddress",
        "NOBODY_TALKS_TO_THE_WORLD, planted.exchange.TalksToTheWorld.byClient",
        "EVERY_ROOM_IS_NULL_MARKED, planted.curation.Unmarked",
        "VIEW_MODELS_KNOW_NO_NODES, planted.ui.notes.NotesModel",
    })
    void bites(House rule, String planted) {
        assertThat(rule.of("planted").evaluate(PLANTED).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(planted));
    }

    @ParameterizedTest
    @CsvSource({
        "ONLY_BACKGROUND_MAKES_THREADS, planted.ui.shell.Background",
        "EVERY_ROOM_IS_NULL_MARKED, planted.marked.Marked",
        "PARTS_OF_THE_WINDOW_KNOW_ONLY_THE_SHELL, planted.ui.notes.UsesShell",
    })
    void sparesWhatIsAllowed(House rule, String planted) {
        assertThat(rule.of("planted").evaluate(PLANTED).getFailureReport().getDetails())
                .noneMatch(detail -> detail.contains(planted));
    }
}
