package org.yandu.ui.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.Grouping.By;
import org.yandu.retrieval.marks.Grouping.Order;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.ui.retrieval.RetrievalModel.Arrangement;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.MarkRow;

/** All annotations of the library, asked and answered. */
public final class RetrievalView extends SplitPane {

    private final RetrievalModel model;
    private final Texts texts;
    private final OtherConditions others;
    private final ListView<Line> list = new ListView<>();
    private final Label count = new Label();
    private final Label empty = new Label();
    private final ChoiceBox<By> by = new ChoiceBox<>();
    private final ChoiceBox<Order> order = new ChoiceBox<>();

    public RetrievalView(Desk desk) {
        this.model = new RetrievalModel(desk);
        this.texts = desk.texts();
        this.others = new OtherConditions(model);
        setId("retrieval");
        getStyleClass().add("retrieval");
        ThemeConditions themes = new ThemeConditions(model);
        themes.getStyleClass().add("retrieval-conditions");
        themes.setMinWidth(240);
        list.setId("retrieval-list");
        list.setCellFactory(view -> new LineCell(model));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox right = new VBox(6, others, tools(new KeptQuestions(desk)), list);
        right.getStyleClass().add("retrieval-found");
        getItems().setAll(themes, right);
        setDividerPositions(0.3);
        SplitPane.setResizableWithParent(themes, false);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && !event.isShiftDown() && !event.isShortcutDown()) {
                go();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go();
            }
        });
        model.answerProperty().subscribe(this::show);
        model.passages().onCome(list::refresh);
        model.contextProperty().addListener((o, was, is) -> list.refresh());
        sceneProperty().subscribe(scene -> model.setSeen(scene != null));
        // Whoever brings this panel wants to ask.
        focusedProperty().addListener((o, was, is) -> {
            if (is) {
                others.first().requestFocus();
            }
        });
    }

    /** In place of what was asked before. */
    void ask(Retrieval question) {
        model.change(old -> question);
    }

    private Node tools(KeptQuestions kept) {
        count.setId("retrieval-count");
        count.getStyleClass().add("notes-count");
        choose(by, By.values(), "retrieval.by.", By.DOCUMENT);
        choose(order, Order.values(), "retrieval.order.", Order.PLACE);
        by.setId("retrieval-by");
        Slider context =
                new Slider(0, Passages.MOST_CONTEXT, model.contextProperty().get());
        context.setPrefWidth(90);
        context.setAccessibleText(texts.get("retrieval.context"));
        context.setTooltip(new Tooltip(texts.get("retrieval.context")));
        context.valueProperty()
                .addListener((o, was, is) -> model.contextProperty().set(is.intValue()));
        Button out = new Button(texts.get("retrieval.export"), new FontIcon("fth-share"));
        out.setId("retrieval-export");
        out.setOnAction(event -> model.export(chosen()));
        Button anew = new Button(null, new FontIcon("fth-rotate-ccw"));
        anew.setTooltip(new Tooltip(texts.get("retrieval.anew")));
        anew.setAccessibleText(texts.get("retrieval.anew"));
        anew.setOnAction(event -> model.change(old -> Retrieval.ALL));
        FlowPane tools =
                new FlowPane(6, 6, by, order, context, recoding(), out, new KeptMenu(kept, model), anew, count);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("retrieval-tools");
        return tools;
    }

    private <E extends Enum<E>> void choose(ChoiceBox<E> box, E[] values, String key, E usual) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E each) {
                return each == null ? "" : texts.get(key + each.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public @Nullable E fromString(String name) {
                return null;
            }
        });
        box.setValue(usual);
        box.valueProperty()
                .addListener((o, was, is) ->
                        model.arrangementProperty().set(new Arrangement(by.getValue(), order.getValue())));
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
                            themes(texts.get("retrieval.recode.add"), (code, rows) -> model.add(rows, code)),
                            themes(texts.get("retrieval.recode.remove"), (code, rows) -> model.remove(rows, code)),
                            replace);
        });
        // Or it would never show.
        button.getItems().setAll(new MenuItem());
        return button;
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
        count.setText(texts.get("retrieval.count", answer.count(), answer.documents()));
        boolean asked = !model.retrievalProperty().get().equals(Retrieval.ALL);
        empty.setText(texts.get(asked ? "retrieval.none" : "retrieval.empty"));
    }

    private void go() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.Mark mark) {
            model.goTo(mark.row());
        }
    }
}
