package org.yandu.ui.retrieval;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.parts.BothEnds;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PassageDrag;
import org.yandu.workspace.MarkRow;

/** All annotations of the library, asked and answered. */
public final class RetrievalView extends SplitPane {

    /** A theme's name of six characters beside its three buttons, two date fields beside each other. */
    private static final double CONDITIONS = 290;

    /** Three buttons and the one to print beside each other, in either language. */
    private static final double TOOLS = 290;

    private final RetrievalModel model;
    private final Texts texts;
    private final OtherConditions others;
    private final ListView<Line> list = new ListView<>();
    private final Label empty = new Label();
    private final ToggleButton unfold = new ToggleButton();

    /** Whether another room asks: then its reader wants to go through what is found, and the first of it is to be chosen. */
    private boolean going;

    /** What it asked, until the first that is found is chosen or the reader asks something else. */
    private @Nullable Retrieval choosing;

    public RetrievalView(Desk desk) {
        this.model = new RetrievalModel(desk);
        this.texts = desk.texts();
        this.others = new OtherConditions(model);
        setId("retrieval");
        getStyleClass().add("retrieval");
        list.setId("retrieval-list");
        list.setCellFactory(view -> new LineCell(model));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox found = new VBox(5, tools(), second(new KeptQuestions(desk)), list);
        found.getStyleClass().add("retrieval-found");
        found.setMinWidth(180);
        ScrollPane conditions = conditions();
        unfold.selectedProperty().subscribe(open -> show(found, conditions, open));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && !event.isShiftDown() && !event.isShortcutDown()) {
                go();
            }
        });
        // The document is printed from anywhere else.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (model.desk().keys().matches("print", Keys.PRINT, event)) {
                event.consume();
                model.export(chosen(), true);
            }
        });
        PassageDrag.from(list, () -> model.clips(list.getSelectionModel().getSelectedItems()));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go();
            }
        });
        model.answerProperty().subscribe(this::show);
        model.askingProperty().subscribe(asking -> tellEmpty());
        model.passages().onCome(list::refresh);
        model.contextProperty().addListener((o, was, is) -> list.refresh());
        sceneProperty().subscribe(scene -> model.setSeen(scene != null));
    }

    /** Whoever brings this panel wants to ask, unless another room has. */
    @Override
    public void requestFocus() {
        // What it is divided into belongs to no window before it is dressed, and could not take the focus.
        applyCss();
        (going ? list : others.words()).requestFocus();
        going = false;
    }

    /** In place of what was asked before. */
    void ask(Retrieval question) {
        going = true;
        choosing = question;
        model.change(old -> question);
        // The same as before is not answered once more.
        chooseFirst();
    }

    /** All conditions, one under the other, in whatever height there is. */
    private ScrollPane conditions() {
        VBox all = new VBox(8, others, new ThemeConditions(model));
        all.getStyleClass().add("retrieval-conditions");
        VBox.setVgrow(all.getChildren().getLast(), Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setId("retrieval-conditions");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(CONDITIONS);
        scroll.setPrefWidth(CONDITIONS);
        SplitPane.setResizableWithParent(scroll, false);
        return scroll;
    }

    private void show(Node found, Node conditions, boolean open) {
        getItems().setAll(open ? List.of(conditions, found) : List.of(found));
        if (open) {
            // Their least width holds them whatever the share.
            setDividerPositions(0);
        }
    }

    private Node tools() {
        unfold.setText(texts.get("retrieval.conditions"));
        unfold.setGraphic(new FontIcon("fth-sliders"));
        unfold.setId("retrieval-unfold");
        unfold.setSelected(true);
        unfold.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(others.words(), Priority.ALWAYS);
        others.words().setMinWidth(90);
        HBox asking = new HBox(6, unfold, others.words());
        asking.setAlignment(Pos.CENTER_LEFT);
        return BothEnds.filled(asking, new OrderMenu(model));
    }

    /** What was found under which conditions, and what can be done with it. */
    private Node second(KeptQuestions kept) {
        Button out = new Button(texts.get("retrieval.export"), new FontIcon("fth-share"));
        out.setId("retrieval-export");
        out.setOnAction(event -> model.export(chosen(), false));
        Button print = new Button(null, new FontIcon("fth-printer"));
        print.setId("retrieval-print");
        print.setAccessibleText(texts.get("retrieval.print"));
        print.setTooltip(new Tooltip(texts.get("retrieval.print")));
        print.setOnAction(event -> model.export(chosen(), true));
        ConditionLine conditions = new ConditionLine(model);
        conditions.setMinWidth(110);
        conditions.setPrefWrapLength(0);
        FlowPane tools = new FlowPane(6, 4, recoding(), out, print, new KeptMenu(kept, model));
        tools.setPrefWrapLength(TOOLS);
        tools.setAlignment(Pos.CENTER_RIGHT);
        return BothEnds.filled(conditions, tools);
    }

    private MenuButton recoding() {
        MenuButton button = new MenuButton(texts.get("retrieval.recode"));
        button.setId("retrieval-recode");
        button.setDisable(!model.desk().gate().canWrite());
        button.setOnShowing(event -> {
            Menu replace = new Menu(texts.get("retrieval.recode.replace"));
            for (Code old : codes()) {
                Menu by = themes(old.name(), (code, rows) -> model.replace(rows, old, code));
                replace.getItems().add(by);
            }
            button.getItems()
                    .setAll(
                            howMany(),
                            themes(texts.get("retrieval.recode.add"), (code, rows) -> model.add(rows, code)),
                            themes(texts.get("retrieval.recode.remove"), (code, rows) -> model.remove(rows, code)),
                            replace);
        });
        // Or it would never show.
        button.getItems().setAll(new MenuItem());
        return button;
    }

    /** Before anything is changed: what will be. */
    private MenuItem howMany() {
        List<MarkRow> rows = chosen();
        boolean all = rows.size() == model.answerProperty().get().marks().size();
        MenuItem item = new MenuItem(texts.get(all ? "retrieval.recode.all" : "retrieval.recode.chosen", rows.size()));
        item.setDisable(true);
        return item;
    }

    private List<Code> codes() {
        return model.desk().library().codebook().codes();
    }

    private Menu themes(String name, BiConsumer<Code, List<MarkRow>> then) {
        Menu menu = new Menu(name);
        menu.setMnemonicParsing(false);
        for (Code code : codes()) {
            MenuItem item = new MenuItem(code.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> then.accept(code, chosen()));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Those that are chosen when there are several, otherwise all that were found. */
    private List<MarkRow> chosen() {
        List<MarkRow> rows = list.getSelectionModel().getSelectedItems().stream()
                .filter(Line.Mark.class::isInstance)
                .map(line -> ((Line.Mark) line).row())
                .toList();
        return rows.size() > 1 ? rows : model.answerProperty().get().marks();
    }

    private void show(RetrievalModel.Answer answer) {
        list.getItems().setAll(answer.lines());
        tellEmpty();
        chooseFirst();
    }

    private void chooseFirst() {
        if (!model.retrievalProperty().get().equals(choosing)) {
            choosing = null;
        } else if (!model.askingProperty().get()) {
            model.answerProperty().get().lines().stream()
                    .filter(Line.Mark.class::isInstance)
                    .findFirst()
                    .ifPresent(first -> {
                        choosing = null;
                        list.getSelectionModel().clearAndSelect(list.getItems().indexOf(first));
                    });
        }
    }

    /** What is not there yet is not said to be none. */
    private void tellEmpty() {
        boolean asked = !model.retrievalProperty().get().equals(Retrieval.ALL);
        boolean asking = model.askingProperty().get();
        empty.setText(texts.get(asking ? "search.searching" : asked ? "retrieval.none" : "retrieval.empty"));
    }

    private void go() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.Mark mark) {
            model.goTo(mark.row());
        }
    }
}
