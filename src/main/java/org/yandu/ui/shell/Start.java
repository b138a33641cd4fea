package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Clips;
import org.yandu.workspace.Workspace;

/**
 * From the first moment to the open library: shows at once that something happens, opens aside, and when something is in
 * the way says so with the ways out.
 */
public final class Start {

    /** Opens the library. */
    public interface Opener {
        /**
         * @param toWrite whether for reading and writing, or for reading only
         * @param progress told from 0 to 1
         * @throws ProblemException when it cannot be opened so
         */
        Workspace open(boolean toWrite, DoubleConsumer progress);

        /**
         * What was opened while JavaFX started, once.
         *
         * @return empty when it is not there yet or did not go well; then it is asked to {@link #open}
         */
        default Optional<Workspace> opened() {
            return Optional.empty();
        }
    }

    private final Supplier<Texts> texts;
    private final Background background;
    private final Opener opener;
    private final Function<Workspace, MainWindow> make;
    private @Nullable Consumer<Throwable> unseen;

    /**
     * @param texts asked for only when there is something to say
     * @param make builds the window over the open library
     */
    public Start(Supplier<Texts> texts, Background background, Opener opener, Function<Workspace, MainWindow> make) {
        this.texts = texts;
        this.background = background;
        this.opener = opener;
        this.make = make;
    }

    /** The window is drawn for nobody: what is in the way is told here, for there is no one to choose a way out. */
    public void unseen(Consumer<Throwable> failed) {
        unseen = failed;
    }

    /** Fills the stage with the window when the library is open by now; otherwise with the start pane, and goes on from there. */
    public void begin(Stage stage) {
        opener.opened().ifPresentOrElse(workspace -> show(stage, workspace), () -> beginHere(stage));
    }

    private void beginHere(Stage stage) {
        StartPane pane = new StartPane(texts.get());
        Scene scene = new Scene(pane);
        scene.getStylesheets().add(MainWindow.styles());
        stage.setScene(scene);
        stage.setTitle(texts.get().get("app.title"));
        background.onFailure(failure -> {
            if (unseen != null) {
                unseen.accept(failure);
            } else if (failure instanceof ProblemException problemException) {
                Problem problem = problemException.problem();
                boolean readable =
                        problem.kind() == Problem.Kind.LIBRARY_LOCKED || problem.kind() == Problem.Kind.DISK_FULL;
                pane.tell(problem, ways(stage, pane, readable));
            } else {
                Bug bug = Bug.logged(failure);
                List<StartPane.Way> ways = new ArrayList<>(ways(stage, pane, false));
                ways.addFirst(new StartPane.Way("bug.copy", () -> Clips.put(bug.details())));
                pane.tell(bug, ways);
            }
        });
        open(stage, pane, true);
    }

    private void open(Stage stage, StartPane pane, boolean toWrite) {
        DoubleConsumer progress = done -> background.onFx(() -> {
            pane.say("start.seeds");
            pane.progress().set(done);
        });
        background.write(
                Job.named("start.opening"),
                () -> opener.open(toWrite, progress),
                workspace -> fill(stage, workspace, background::failed));
    }

    private void show(Stage stage, Workspace workspace) {
        // Tried once more from the start pane, which can tell what is in the way.
        fill(stage, workspace, failed -> beginHere(stage));
    }

    private void fill(Stage stage, Workspace workspace, Consumer<RuntimeException> otherwise) {
        try {
            MainWindow window = make.apply(workspace);
            window.begin(stage);
        } catch (RuntimeException failed) {
            giveUp(workspace, failed, otherwise);
        } catch (LinkageError broken) {
            // A file of the program that is gone or half copied: said, too, or the start would seem to go on for ever.
            giveUp(workspace, new IllegalStateException(broken), otherwise);
        }
    }

    /** Or the library would stay locked behind a window that never comes. */
    private static void giveUp(Workspace workspace, RuntimeException failed, Consumer<RuntimeException> otherwise) {
        workspace.close();
        otherwise.accept(failed);
    }

    private List<StartPane.Way> ways(Stage stage, StartPane pane, boolean readable) {
        List<StartPane.Way> ways = new ArrayList<>();
        if (readable) {
            ways.add(new StartPane.Way("start.read_only", () -> open(stage, pane, false)));
        }
        ways.add(new StartPane.Way("start.retry", () -> beginHere(stage)));
        ways.add(new StartPane.Way("start.quit", stage::close));
        return ways;
    }
}
