package org.yandu.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.intake.EncodingSamples;
import org.yandu.ui.parts.Hint;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.OpenDocument;

/** Below everything: whether all is saved, where the reader is, how much is marked, what is under way. */
final class StatusBar extends HBox {

    /** Work that is over sooner is not worth the flicker (look.md). */
    private static final Duration PATIENCE = Duration.millis(300);

    /** Work that takes longer can be stopped (look.md). */
    private static final Duration LONG = Duration.seconds(2);

    /** Of the name at most, in px; the tooltip of whoever has a longer one is the settings. */
    private static final double NAME = 180;

    private final Desk desk;
    private final Label saved = new Label();
    private final Label place = new Label();
    private final Label marks = new Label();
    private final Button encoding = new Button();
    private final Label message = new Label();
    private final Label pen = new Label();
    private final Label working = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition longer = new PauseTransition(LONG);
    private final PauseTransition messageStays = new PauseTransition(Duration.seconds(4));

    /** What had the keys before the button that stops work took them. */
    private @Nullable Node hadKeys;

    /** @param rename opens where the reader says by which name he marks */
    StatusBar(Desk desk, Runnable rename) {
        this.desk = desk;
        getStyleClass().add("status-bar");
        saved.setId("status-saved");
        message.setId("status-message");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        progress.setPrefWidth(120);
        HBox job = new HBox(8, working, progress, stop);
        job.setAlignment(javafx.geometry.Pos.CENTER);
        job.setVisible(false);
        // Its room is for what is said while nothing is under way.
        job.managedProperty().bind(job.visibleProperty());
        saved.setMinWidth(USE_PREF_SIZE);
        encoding.setMinWidth(USE_PREF_SIZE);
        Hint.on(message, message.textProperty());
        getChildren().addAll(saved, pen, place, marks, encoding, message, gap, job, signed(rename));
        desk.gate().savedProperty().subscribe(this::showSaved);
        desk.calls().messages().listen(this::say);
        desk.calls()
                .overtaken()
                .listen(words -> message.setText(words.equals(message.getText()) ? "" : message.getText()));
        pen.setId("status-pen");
        pen.getStyleClass().add("status-pen");
        pen.managedProperty().bind(pen.visibleProperty());
        desk.penProperty().subscribe(this::showPen);
        messageStays.setOnFinished(event -> message.setText(""));
        // What was said of a step, how it is undone above all, is true no more.
        desk.gate().lastChangeProperty().subscribe(applied -> {
            if (applied != null && applied.how() == ChangeApplied.How.UNDONE) {
                message.setText("");
            }
        });
        desk.openProperty().subscribe(open -> showMarks());
        desk.openProperty().subscribe(open -> showPlace());
        encoding.setId("status-encoding");
        encoding.getStyleClass().add("flat");
        Hint.on(encoding, desk.texts().get("status.encoding.hint"));
        encoding.setOnAction(event -> desk.focused().open().ifPresent(this::readAgain));
        desk.openProperty().subscribe(this::showEncoding);
        desk.focusedProperty().flatMap(PaneModel::placeProperty).subscribe(place -> showPlace());
        stop.setText(desk.texts().get("job.stop"));
        stop.setId("job-stop");
        stop.setVisible(false);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((o, was, is) -> hadKeys = is == stop ? was : hadKeys);
            }
        });
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setOnAction(event -> desk.background().running().forEach(Job::cancel));
        longer.setOnFinished(
                event -> stop.setVisible(desk.background().running().stream().anyMatch(Job::canBeCancelled)));
        patience.setOnFinished(
                event -> job.setVisible(!desk.background().running().isEmpty()));
        desk.background().running().addListener((ListChangeListener<Job>) change -> showJobs(job));
        // The bar comes after the text, and what was begun or said before that is news all the same.
        showJobs(job);
        desk.calls().lastMessage().ifPresent(this::say);
    }

    /** Under which name marks are made: the name of the account means nothing to others, so it is said where it can be changed. */
    private Button signed(Runnable rename) {
        Button signed = new Button();
        signed.setId("status-coder");
        signed.setMaxWidth(NAME);
        signed.setMinWidth(USE_PREF_SIZE);
        signed.textProperty().bind(desk.coderProperty().map(name -> desk.texts().get("status.coder", name)));
        Hint.on(signed, desk.texts().get("status.coder.hint"));
        signed.setOnAction(event -> rename.run());
        return signed;
    }

    private void showSaved(SaveState state) {
        saved.setText(desk.texts().get("status." + state.name().toLowerCase(java.util.Locale.ROOT)));
        saved.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("trouble"),
                state == SaveState.FAILED || state == SaveState.READ_ONLY);
    }

    private void showPen(@Nullable Pen held) {
        pen.setVisible(held != null);
        pen.setText(
                held == null
                        ? ""
                        : held.isEraser()
                                ? desk.texts().get("pen.eraser_status")
                                : desk.texts()
                                        .get(
                                                "pen.status",
                                                held.name(desk.library().codebook())));
    }

    private void showPlace() {
        place.setText(desk.focused()
                .open()
                .map(open ->
                        open.outline().placeAt(desk.focused().placeProperty().get()))
                .orElse(""));
    }

    private void showMarks() {
        marks.setText(desk.focused()
                .open()
                .map(open ->
                        desk.texts().get("status.marks", open.markup().all().size(), perTheme(open)))
                .orElse(""));
    }

    /** Only of plain texts and web pages: other files say themselves how they are written. */
    private void showEncoding(@Nullable OpenDocument open) {
        boolean shown = open != null && EncodingSamples.fit(open.document().format());
        encoding.setText(shown && open != null ? open.version().origin().encoding() : "");
        encoding.setVisible(shown);
        encoding.setManaged(shown);
    }

    private void readAgain(OpenDocument open) {
        desk.calls().intake().wish(new IntakeWish.ReadAgain(open.document().id()));
    }

    /** Such as 信12 效7. */
    private String perTheme(OpenDocument open) {
        Map<String, Integer> counts = new HashMap<>(open.markup().perTheme());
        Shelf shelf = desk.shelf();
        String here = shelf.codebook().in(shelf.book()).stream()
                .filter(code -> counts.containsKey(code.id()))
                .map((Code code) -> code.sign() + counts.remove(code.id()))
                .collect(Collectors.joining(" "));
        int elsewhere = counts.values().stream().mapToInt(count -> count).sum();
        String others = elsewhere == 0 ? "" : desk.texts().get("status.other_books", elsewhere);
        return here.isEmpty() || others.isEmpty() ? here + others : here + " · " + others;
    }

    private void say(String words) {
        message.setText(words);
        messageStays.playFromStart();
    }

    /** Whoever stopped something goes on where he was: with the button the keys would go to whatever is next in the window. */
    private void giveKeysBack() {
        if (stop.isFocused() && hadKeys != null) {
            hadKeys.requestFocus();
        }
        hadKeys = null;
    }

    private void showJobs(HBox job) {
        if (desk.background().running().isEmpty()) {
            giveKeysBack();
            job.setVisible(false);
            stop.setVisible(false);
            patience.stop();
            longer.stop();
        } else {
            Job first = desk.background().running().getFirst();
            working.setText(desk.texts().get(first.textKey()));
            progress.progressProperty().bind(first.progress());
            if (patience.getStatus() != Animation.Status.RUNNING && !job.isVisible()) {
                patience.playFromStart();
                longer.playFromStart();
            }
        }
    }
}
