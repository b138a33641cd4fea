package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The bar below comes after the text, and what is under way by then is shown in it. */
class StatusBarTest {

    @TempDir
    Path folder;

    /** Work that is not done before it is told to. */
    private final List<Runnable> readers = new ArrayList<>();

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Study study;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        study = onFx(() -> new Study(folder, Background.instant(readers::add)));
        readers.clear();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            study.close();
            return true;
        });
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> onFx(condition::getAsBoolean));
    }

    private void begin(Job job) {
        study.desk().background().read(job, () -> 1, done -> {});
    }

    @Test
    @DisplayName("a job that was begun before the bar was there is shown in it, and so is what was said last")
    void late() throws Exception {
        StatusBar bar = onFx(() -> {
            begin(Job.cancellable("job.carry_over"));
            study.desk().say("mark.removed");
            return new StatusBar(study.desk(), () -> {});
        });
        Node job = onFx(() -> bar.getChildren().stream()
                .filter(node -> node.lookup("#job-stop") != null)
                .findFirst()
                .orElseThrow());
        await(job::isVisible);
        assertThat(onFx(() -> bar.lookup("#status-message").toString()))
                .contains(study.desk().texts().get("mark.removed"));
    }

    @Test
    @DisplayName("what is true no more is not said any longer, and anything else still is")
    void unsaid() throws Exception {
        StatusBar bar = onFx(() -> new StatusBar(study.desk(), () -> {}));
        Label message = (Label) onFx(() -> bar.lookup("#status-message"));
        onFx(() -> {
            study.desk().say("fold.notes");
            study.desk().unsay("fold.both");
            return null;
        });
        assertThat(message.getText()).isEqualTo(study.desk().texts().get("fold.notes"));
        onFx(() -> {
            study.desk().unsay("fold.notes");
            return null;
        });
        assertThat(message.getText()).isEmpty();
        assertThat(study.desk().calls().lastMessage()).isEmpty();
    }

    @Test
    @DisplayName("whoever has stopped something has the keys where they were, so that Esc goes to what is open there")
    void keysGoBack() throws Exception {
        TextField field = onFx(TextField::new);
        StatusBar bar = onFx(() -> new StatusBar(study.desk(), () -> {}));
        Stage stage = onFx(() -> {
            Stage shown = new Stage();
            // Between them stands what would get the keys next.
            shown.setScene(new Scene(new VBox(field, new Button("甲"), bar, new Button("乙")), 600, 200));
            shown.show();
            field.requestFocus();
            begin(Job.cancellable("job.carry_over"));
            return shown;
        });
        Button stop = (Button) onFx(() -> bar.lookup("#job-stop"));
        await(stop::isVisible);
        onFx(() -> {
            stop.requestFocus();
            stop.fire();
            readers.forEach(Runnable::run);
            return true;
        });
        await(() -> !stop.isVisible());
        await(field::isFocused);
        onFx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    @DisplayName("icons that cannot be loaded keep no window from coming")
    void icons() {
        assertThatCode(() -> Program.icons(() -> {
                    throw new NoClassDefFoundError("icons");
                }))
                .doesNotThrowAnyException();
    }
}
