package org.yandu.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.workspace.OpenDocument;

/** Below everything: whether all is saved, where the reader is, how much is marked, what is under way. */
final class StatusBar extends HBox {

    private static final Duration MESSAGE_STAYS = Duration.seconds(4);

    /** Work that is over sooner is not worth the flicker (look.md). */
    private static final Duration PATIENCE = Duration.millis(300);

    private final Desk desk;
    private final Label saved = new Label();
    private final Label place = new Label();
    private final Label marks = new Label();
    private final Label message = new Label();
    private final Label working = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final InvalidationListener showPlace = o -> showPlace();
    private final InvalidationListener showMarks = o -> showMarks();

    StatusBar(Desk desk) {
        this.desk = desk;
        getStyleClass().add("status-bar");
        saved.setId("status-saved");
        message.setId("status-message");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        progress.setPrefWidth(120);
        HBox job = new HBox(8, working, progress);
        job.setAlignment(javafx.geometry.Pos.CENTER);
        job.setVisible(false);
        getChildren().addAll(saved, place, marks, message, gap, job);
        desk.savedProperty().subscribe(this::showSaved);
        desk.messageProperty().addListener((o, was, is) -> say(is));
        desk.focusedProperty().addListener((o, was, is) -> watch(was, is));
        watch(null, desk.focused());
        patience.setOnFinished(
                event -> job.setVisible(!desk.background().running().isEmpty()));
        desk.background().running().addListener((ListChangeListener<Job>) change -> showJobs(job));
    }

    private void watch(@Nullable PaneModel was, PaneModel is) {
        if (was != null) {
            was.openProperty().removeListener(showMarks);
            was.openProperty().removeListener(showPlace);
            was.readingPlaceProperty().removeListener(showPlace);
        }
        is.openProperty().addListener(showMarks);
        is.openProperty().addListener(showPlace);
        is.readingPlaceProperty().addListener(showPlace);
        showMarks();
        showPlace();
    }

    private void showSaved(SaveState state) {
        saved.setText(desk.texts().get("status." + state.name().toLowerCase(java.util.Locale.ROOT)));
        saved.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("trouble"),
                state == SaveState.FAILED || state == SaveState.READ_ONLY);
    }

    private void showPlace() {
        place.setText(desk.focused()
                .open()
                .map(open -> open.outline()
                        .placeAt(desk.focused().readingPlaceProperty().get()))
                .orElse(""));
    }

    private void showMarks() {
        marks.setText(desk.focused()
                .open()
                .map(open ->
                        desk.texts().get("status.marks", open.markup().all().size(), perTheme(open)))
                .orElse(""));
    }

    /** Such as 信12 效7. */
    private String perTheme(OpenDocument open) {
        Map<String, Integer> counts = new HashMap<>();
        for (Annotation mark : open.markup().all()) {
            mark.codes().forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        return desk.library().codebook().codes().stream()
                .filter(code -> counts.containsKey(code.id()))
                .map((Code code) -> code.sign() + counts.get(code.id()))
                .collect(Collectors.joining(" "));
    }

    private void say(@Nullable String textKey) {
        message.setText(textKey == null ? "" : desk.texts().get(textKey));
        PauseTransition pause = new PauseTransition(MESSAGE_STAYS);
        pause.setOnFinished(event -> message.setText(""));
        pause.play();
    }

    private void showJobs(HBox job) {
        if (desk.background().running().isEmpty()) {
            job.setVisible(false);
            patience.stop();
        } else {
            Job first = desk.background().running().getFirst();
            working.setText(desk.texts().get(first.textKey()));
            progress.progressProperty().bind(first.progress());
            patience.play();
        }
    }
}
