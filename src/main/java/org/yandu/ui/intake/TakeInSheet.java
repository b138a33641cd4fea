package org.yandu.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.accession.Source;
import org.yandu.language.Texts;
import org.yandu.ui.intake.TakeInModel.Phase;
import org.yandu.ui.parts.Clips;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.shell.Sheet;

/** What will come in, and afterwards what became of it. */
final class TakeInSheet extends Sheet {

    /** Part of the sheet's height that the encodings have at most. */
    private static final double SAMPLES = 0.3;

    private final TakeInModel model;
    private final Texts texts;
    private final Report report;
    private final FilteredList<Arrival> seen;
    private final ListView<Arrival> list;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final Label empty = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final ToggleButton doubtful = new ToggleButton();
    private final ToggleButton choosing = new ToggleButton();
    private final Button all = new Button();
    private final Button none = new Button();
    private final Button copy = new Button();
    private final Button away = new Button();
    private final Button take = new Button();
    private final Button open = new Button();
    private final Label asked = new Label();
    private final VBox encodings;
    private final EncodingList samples;
    /** Number of the row whose samples are shown; -1 when there are none. */
    private int sampled = -1;

    private boolean counting;

    TakeInSheet(TakeInModel model) {
        super("take-in");
        this.model = model;
        this.texts = model.desk().texts();
        this.report = new Report(model.desk());
        this.seen = new FilteredList<>(model.rows());
        this.list = new ListView<>(seen);
        this.samples = new EncodingList(
                texts, charset -> selected(row -> model.encodings().read(row, charset)));
        this.encodings = new VBox(6, quiet(asked), samples);
        setMost(880, 900);
        // In a low window the files keep the greater part.
        samples.maxHeightProperty().bind(paper().heightProperty().multiply(SAMPLES));
        paper().getChildren().addAll(head(), progress, tools(), list, encodings, foot());
        setUpList();
        progress.progressProperty().bind(model.progressProperty());
        progress.setMaxWidth(Double.MAX_VALUE);
        // It keeps its room, or everything below moves under the mouse when the last file has been read.
        encodings.managedProperty().bind(encodings.visibleProperty());
        encodings.setVisible(false);
        model.phaseProperty().subscribe(this::show);
        model.phaseProperty().subscribe((was, now) -> {
            // Whoever stopped it pressed a button that is gone now, and the keys with it.
            if (isOpen() && was == Phase.TAKING && now == Phase.CHOOSING) {
                list.requestFocus();
            }
        });
        model.rows().addListener((ListChangeListener<Arrival>) change -> {
            countSoon();
            // The list hears of it later, and would name the row as it was.
            if (sampled >= 0 && sampled < model.rows().size()) {
                samples.now(nowRead(model.rows().get(sampled)));
            }
        });
        count();
        follow(model.shownProperty(), () -> {});
    }

    private Node head() {
        title.getStyleClass().add("sheet-title");
        summary.setId("take-in-summary");
        summary.setWrapText(true);
        return new VBox(4, title, quiet(summary));
    }

    private static Label quiet(Label label) {
        label.getStyleClass().add("sheet-quiet");
        return label;
    }

    private Node tools() {
        button(all, "take_in.all", "take-in-all", () -> model.wantAll(true));
        button(none, "take_in.none", "take-in-none", () -> model.wantAll(false));
        doubtful.setText(texts.get("take_in.only_doubtful"));
        doubtful.setId("take-in-doubtful");
        doubtful.selectedProperty().subscribe(only -> seen.setPredicate(only ? Arrival::isDoubtful : row -> true));
        choosing.setText(texts.get("take_in.encodings"));
        choosing.setId("take-in-encodings");
        choosing.managedProperty().bind(choosing.visibleProperty());
        choosing.selectedProperty()
                .subscribe(is -> showSamples(list.getSelectionModel().getSelectedItem()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(8, all, none, doubtful, gap, choosing);
        tools.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        tools.getStyleClass().add("sheet-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Node foot() {
        button(copy, "take_in.copy", "take-in-copy", () -> {
            Clips.put(report.text(model.rows()));
            model.desk().say("take_in.copied");
        });
        button(away, "take_in.cancel", "take-in-away", model::close);
        button(take, "take_in.take", "take-in-take", model::takeIn);
        take.setDefaultButton(true);
        button(open, "take_in.open", "take-in-open", () -> selected(model::open));
        Hint.on(open, texts.get("take_in.open_hint"));
        open.getStyleClass().add("accent");
        open.disableProperty()
                .bind(list.getSelectionModel()
                        .selectedItemProperty()
                        .map(row -> row.document().isEmpty())
                        .orElse(true));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, copy, gap, away, take, open);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void button(Button button, String textKey, String id, Runnable run) {
        button.setText(texts.get(textKey));
        button.setId(id);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(event -> run.run());
    }

    private void setUpList() {
        list.setId("arrivals");
        list.getStyleClass().add("arrivals");
        BecomeMenu become = new BecomeMenu(model, report);
        list.setCellFactory(view -> new ArrivalCell(model, report, become));
        list.setContextMenu(menu(become));
        VBox.setVgrow(list, Priority.ALWAYS);
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is == null && was != null && model.phase() == Phase.CHOOSING) {
                // A row that is known better now is another item; the list lets go of the one it had.
                model.desk().background().onFx(() -> chooseAgain(was.number()));
            } else {
                showSamples(is);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                selected(row -> model.want(row, !row.wanted()));
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                enter();
                event.consume();
            }
        });
        samples.onEnter(this::enter);
        list.heightProperty().addListener((o, was, is) -> {
            if (is.doubleValue() < was.doubleValue() && encodings.isVisible()) {
                // The encodings take room from below, and the row they are asked of stays in sight.
                model.desk().background().later(this::showChosen);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                selected(this::opened);
            }
        });
    }

    /** By the right button and the menu key. */
    private ContextMenu menu(BecomeMenu become) {
        ContextMenu menu = new ContextMenu(new MenuItem());
        // Not with no items: a menu that once had none is never shown again.
        list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Arrival row = list.getSelectionModel().getSelectedItem();
            if (row != null && row.hasChoice() && model.phase() == Phase.CHOOSING) {
                menu.getItems().setAll(become.items(row, list));
            } else {
                event.consume();
            }
        });
        return menu;
    }

    private void enter() {
        if (model.phase() == Phase.REPORT) {
            selected(model::open);
        } else {
            model.takeIn();
        }
    }

    /** Before anything was taken in, only what is in the library already can be opened. */
    private void opened(Arrival row) {
        if (model.phase() == Phase.REPORT || row.fate() == Fate.KNOWN) {
            model.open(row);
        }
    }

    private void selected(Consumer<Arrival> then) {
        Arrival row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            then.accept(row);
        }
    }

    private void showChosen() {
        if (!list.getSelectionModel().isEmpty()) {
            list.layout();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void chooseAgain(int number) {
        if (list.getSelectionModel().isEmpty()) {
            seen.stream()
                    .filter(row -> row.number() == number)
                    .findFirst()
                    .ifPresent(row -> list.getSelectionModel().select(row));
        }
        showSamples(list.getSelectionModel().getSelectedItem());
    }

    private void showSamples(@Nullable Arrival row) {
        boolean can = row != null && row.hasEncodingToChoose() && model.canChoose();
        choosing.setDisable(!can);
        // Half the sheet is too much for what is sure; whoever sees that it is wrong all the same can ask for it.
        boolean shown = can && row != null && (choosing.isSelected() || row.isEncodingUnsure());
        encodings.setVisible(shown);
        if (!shown || row == null) {
            sampled = -1;
        } else if (sampled != row.number()) {
            sampled = row.number();
            asked.setText(texts.get("encoding.choose_of", Source.fileName(row.name())));
            model.encodings().samples(row, lines -> {
                if (sampled == row.number()) {
                    Arrival now = model.rows().get(sampled);
                    samples.show(lines, nowRead(now), now.guessed());
                }
            });
        } else {
            samples.now(nowRead(model.rows().get(sampled)));
        }
    }

    private static String nowRead(Arrival row) {
        return row.read().map(gist -> gist.decoding().encoding()).orElse("");
    }

    private void show(Phase phase) {
        boolean report = phase == Phase.REPORT;
        title.setText(texts.get(report ? "take_in.report" : "take_in.preview"));
        progress.setVisible(phase == Phase.READING || phase == Phase.TAKING);
        copy.setVisible(report);
        take.setVisible(!report);
        open.setVisible(report);
        all.setVisible(!report);
        none.setVisible(!report);
        all.setDisable(!model.canChoose());
        none.setDisable(!model.canChoose());
        choosing.setVisible(!report);
        away.setText(texts.get(report ? "take_in.close" : "take_in.cancel"));
        empty.setText(phase == Phase.READING ? texts.get("job.list_files") : texts.get("take_in.no_files"));
        if (phase == Phase.IDLE) {
            doubtful.setSelected(false);
            choosing.setSelected(false);
        }
        list.refresh();
        showSamples(list.getSelectionModel().getSelectedItem());
        count();
        if (report && list.getSelectionModel().isEmpty()) {
            // Rows that came in are other items.
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
        if (isOpen() && report) {
            list.requestFocus();
        }
        if (phase == Phase.CHOOSING && list.getSelectionModel().isEmpty()) {
            selectFirst();
        }
    }

    /** What wants a look first; otherwise the top. */
    private void selectFirst() {
        List<Arrival> rows = model.rows();
        rows.stream()
                .filter(Arrival::isEncodingDoubtful)
                .findFirst()
                .ifPresentOrElse(
                        row -> list.getSelectionModel().select(row),
                        () -> list.getSelectionModel().selectFirst());
    }

    /** Once for as many rows as change together: two thousand change at a time, and counting them goes through all. */
    private void countSoon() {
        if (!counting) {
            counting = true;
            model.desk().background().later(() -> {
                counting = false;
                count();
            });
        }
    }

    private void count() {
        long chosen = model.chosen();
        summary.setText(report.summary(model.rows()));
        take.setText(chosen == 0 ? texts.get("take_in.take") : texts.get("take_in.take_some", chosen));
        take.setDisable(model.phase() != Phase.CHOOSING || chosen == 0);
    }

    @Override
    protected Node first() {
        return list;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
