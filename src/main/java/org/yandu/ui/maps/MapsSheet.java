package org.yandu.ui.maps;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.ui.keys.Action;
import org.yandu.ui.maps.DateLines.DateLine;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.parts.WaysOut;
import org.yandu.ui.shell.FileDialogs;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Sheet;

/** The maps, one at a time, with what can be chosen about them. */
final class MapsSheet extends Sheet {

    /** A chart of some twenty years beside a list of dates; of the list; and how much of a narrow sheet it takes below; in px. */
    private static final double BESIDE = 1180;

    private static final double DATES = 280;
    private static final double BELOW = 0.38;

    /** A window of fewer px has no room for more than the chart. */
    private static final double LOW = 560;

    /** Of a chart, and the bar it is scrolled with. */
    private static final double EDGES = 20;

    private final MapsModel model;
    private final Texts texts;
    private final MapChoices choices;
    private final ChartView chart = new ChartView();
    private final WaysOut empty = new WaysOut("map-empty");
    private final ProgressBar progress = new ProgressBar();
    private final HBox work;
    private final ListView<DateLine> dates = new ListView<>();
    private final Label count = new Label();
    private final VBox found;
    private final BorderPane body = new BorderPane();
    private final Label hint = new Label();
    private final Button save;
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));
    private @Nullable View before;

    /** The date the reader went to last: when he comes back he goes on from it. */
    private @Nullable DateLine gone;

    /** Whether the first map since this was opened is still to come. */
    private boolean coming;

    MapsSheet(MapsModel model) {
        super("map");
        this.model = model;
        this.texts = model.desk().texts();
        this.choices = new MapChoices(model);
        this.save = new TextButton(texts, "map.save", "map-save", this::save);
        this.save.setGraphic(new FontIcon("fth-download"));
        this.work = new HBox(8, progress, new TextButton(texts, "map.stop", "map-stop", model::stop));
        this.found = found();
        setMost(2400, 1800);
        Label title = new Label(texts.get("map.title"));
        title.getStyleClass().add("sheet-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, work, save, new TextButton(texts, "map.close", "map-close", model::close));
        head.setAlignment(Pos.CENTER_LEFT);
        work.setAlignment(Pos.CENTER_LEFT);
        empty.setMaxWidth(420);
        hint.setText(texts.get("map.time.hint"));
        hint.getStyleClass().add("sheet-quiet");
        hint.managedProperty().bind(hint.visibleProperty());
        StackPane middle = new StackPane(chart, empty);
        middle.getStyleClass().add("map-chart");
        body.setCenter(middle);
        body.widthProperty().addListener(o -> place());
        body.widthProperty().subscribe(wide -> model.setRoom(wide.doubleValue() - EDGES));
        VBox.setVgrow(body, Priority.ALWAYS);
        paper().getStyleClass().add("maps");
        paper().getChildren().addAll(head, choices, body, hint);
        patience.setOnFinished(event -> await());
        chart.onFollow(model::follow);
        model.answerProperty().subscribe(this::show);
        model.datesProperty().subscribe(this::list);
        model.workingProperty().subscribe(this::showWork);
        follow(model.shownProperty(), () -> coming = true);
    }

    private VBox found() {
        dates.setId("map-dates");
        dates.setCellFactory(view -> new DateCell());
        dates.setOnMouseClicked(event -> go());
        dates.focusedProperty().subscribe(has -> {
            // Otherwise the second would be the first that is chosen by key.
            if (has && dates.getSelectionModel().isEmpty()) {
                dates.getSelectionModel().selectFirst();
            }
        });
        dates.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go();
            }
        });
        count.getStyleClass().add("sheet-quiet");
        count.setWrapText(true);
        VBox.setVgrow(dates, Priority.ALWAYS);
        return new VBox(6, count, dates);
    }

    /** The dates stand beside the chart where there is room for both, below it where there is not, and nowhere while there are none. */
    private void place() {
        boolean listed = !dates.getItems().isEmpty();
        boolean beside = body.getWidth() >= BESIDE;
        double width = beside ? DATES : 0;
        found.setMinSize(width, 0);
        found.setPrefSize(beside ? DATES : USE_COMPUTED_SIZE, beside ? 0 : body.getHeight() * BELOW);
        found.setMaxHeight(beside ? Double.MAX_VALUE : USE_PREF_SIZE);
        found.setPadding(beside ? new Insets(0, 0, 0, 10) : new Insets(10, 0, 0, 0));
        body.setRight(listed && beside ? found : null);
        body.setBottom(listed && !beside ? found : null);
        // In a low window the chart has the room.
        hint.setVisible(!listed
                && getHeight() >= LOW
                && chart.isVisible()
                && model.answerProperty().get().view().tab() == View.Tab.TIME);
    }

    private void go() {
        DateLine line = dates.getSelectionModel().getSelectedItem();
        if (line != null) {
            gone = line;
            model.goTo(line.place());
        }
    }

    private void show(Answer answer) {
        boolean fresh = !answer.view().equals(before);
        before = answer.drawing() == null ? before : answer.view();
        chart.show(answer.drawing(), fresh);
        chart.setVisible(answer.drawing() != null);
        if (coming && answer.drawing() != null) {
            coming = false;
            chart.requestFocus();
        }
        empty.show(
                answer.hint().isEmpty() ? "" : texts.get(answer.hint()),
                answer.wider().stream()
                        .map(wider -> new WaysOut.Way(
                                "", choices.said(wider, answer.view()), () -> model.look(old -> wider.view())))
                        .toList());
        empty.setVisible(answer.drawing() == null);
        save.setDisable(answer.drawing() == null);
        place();
    }

    private void list(List<DateLine> lines) {
        dates.getItems().setAll(lines);
        place();
        if (lines.isEmpty()) {
            return;
        }
        count.setText(texts.get("map.time.found", choices.said(lines), lines.size()));
        int from = lines.indexOf(gone);
        gone = null;
        dates.scrollTo(Math.max(0, from));
        if (from >= 0) {
            dates.getSelectionModel().select(from);
            dates.requestFocus();
        }
    }

    /** Only what takes a moment is worth showing. */
    private void showWork(@Nullable Job job) {
        progress.progressProperty().unbind();
        if (job == null) {
            patience.stop();
            work.setVisible(false);
        } else {
            progress.progressProperty().bind(job.progress());
            patience.playFromStart();
        }
    }

    /** A map that was not asked for is not left standing under the name of the one that is awaited. */
    private void await() {
        Job job = model.workingProperty().get();
        work.setVisible(job != null);
        if (job != null
                && !model.viewProperty()
                        .get()
                        .equals(model.answerProperty().get().view())) {
            chart.setVisible(false);
            dates.getItems().clear();
            place();
            save.setDisable(true);
            empty.show(texts.get("map.working"), List.of());
            empty.setVisible(true);
        }
    }

    private void save() {
        model.desk()
                .files()
                .save(
                        getScene().getWindow(),
                        "map.save",
                        texts.get("map.file"),
                        List.of(
                                FileDialogs.Kind.of("map.save.pixels", "png"),
                                FileDialogs.Kind.of("map.save.vector", "svg")))
                .ifPresent(model::save);
    }

    @Override
    protected Node first() {
        return chart.isVisible() ? chart : choices.first();
    }

    @Override
    protected void closed() {
        model.close();
    }

    @Override
    protected boolean lets(Action action) {
        return true;
    }
}
