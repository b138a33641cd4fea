package org.yandu.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.parts.TextButton;

/** How far some work has come, with a way to stop it; or that it was stopped, with a way to begin again. Seen only when it takes a moment. */
public final class Waiting extends HBox {

    private final ProgressBar progress = new ProgressBar();

    /** A bar that has only begun is hard to see. */
    private final Label share = new Label();

    private final PauseTransition patience = new PauseTransition(Duration.millis(300));

    /** @param again asks the question once more */
    public Waiting(Asking asking, Texts texts, String id, Runnable again) {
        super(8);
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        progress.setPrefWidth(90);
        progress.managedProperty().bind(progress.visibleProperty());
        share.getStyleClass().add("search-summary");
        share.setMinWidth(USE_PREF_SIZE);
        share.visibleProperty().bind(progress.visibleProperty());
        share.managedProperty().bind(progress.visibleProperty());
        share.textProperty().bind(progress.progressProperty().map(Waiting::percent));
        Label stopped = new Label(texts.get("wording.stopped"));
        stopped.getStyleClass().add("search-summary");
        stopped.setMinWidth(USE_PREF_SIZE);
        stopped.managedProperty().bind(stopped.visibleProperty());
        TextButton stop = new TextButton(texts, "map.stop", id + "-stop", asking::giveUp);
        TextButton more = new TextButton(texts, "wording.again", id + "-again", again);
        getChildren().addAll(progress, share, stop, stopped, more);
        managedProperty().bind(visibleProperty());
        stop.visibleProperty().bind(progress.visibleProperty());
        more.visibleProperty().bind(stopped.visibleProperty());
        stopped.visibleProperty().bind(asking.stoppedProperty());
        visibleProperty().bind(progress.visibleProperty().or(stopped.visibleProperty()));
        progress.setVisible(false);
        patience.setOnFinished(event -> progress.setVisible(asking.isWorking()));
        asking.workingProperty().subscribe(this::follow);
    }

    private static String percent(Number done) {
        return done.doubleValue() < 0 ? "" : Math.round(done.doubleValue() * 100) + "%";
    }

    private void follow(@Nullable Job job) {
        progress.progressProperty().unbind();
        if (job == null) {
            patience.stop();
            progress.setVisible(false);
        } else {
            progress.progressProperty().bind(job.progress());
            patience.playFromStart();
        }
    }
}
