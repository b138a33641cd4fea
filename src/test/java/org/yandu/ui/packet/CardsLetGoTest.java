package org.yandu.ui.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.bench.LetGo;
import org.yandu.exchange.packet.Identity;
import org.yandu.ui.shell.Study;

/** A card for a question is two editors and a list: some hundred KB, for as long as it is held. */
class CardsLetGoTest {

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Study study;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        study = new Study(folder.resolve("library"), "city", "信用信息。");
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private Identity identity() {
        return new Identity(folder.resolve("key"));
    }

    @Test
    void questionsThatWaitForTheirPacketHaveNoCardsWhileTheSheetIsClosed() {
        onFx(() -> {
            MakeModel model = new MakeModel(study.desk(), identity());
            model.show();
            MakeSheet sheet = new MakeSheet(model);
            new Scene(new StackPane(sheet));
            // What scrolls has nothing in it before it is dressed.
            sheet.applyCss();
            model.add(new QuestionDraft(List.of()));
            model.questions().getFirst().textProperty().set("为什么？");
            assertThat(sheet.lookupAll(".question-card")).hasSize(1);
            model.close();
            assertThat(sheet.lookupAll(".question-card")).isEmpty();
            model.show();
            assertThat(sheet.lookupAll(".question-card")).hasSize(1);
            assertThat(model.questions().getFirst().textProperty().get()).isEqualTo("为什么？");
            return true;
        });
    }

    @Test
    void theCardOfAnotherPacketIsLetGo() {
        onFx(() -> {
            QuestionsModel model = new QuestionsModel(study.desk(), identity());
            Question question = new Question("q", "为什么？", List.of(), 1, "");
            assertThat(LetGo.held(() -> {
                        StackPane window =
                                new StackPane(new QuestionCard(model, question, 1, Assignment.Role.RECEIVED));
                        new Scene(window);
                        model.currentProperty().set("q");
                        assertThat(window.getChildren().getFirst().getPseudoClassStates())
                                .anyMatch(each -> each.getPseudoClassName().equals("current"));
                        return window.getChildren().removeFirst();
                    }))
                    .isZero();
            return true;
        });
    }
}
