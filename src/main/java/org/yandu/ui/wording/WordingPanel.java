package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Seen;
import org.yandu.ui.shell.TextButton;

/** The four tabs, each made when it is first looked at. */
final class WordingPanel extends BorderPane {

    private final Desk desk;
    private final Basis basis;
    private final Saving saving;
    private final Tables tables;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.TERM);
    private final Map<Tab, Node> views = new EnumMap<>(Tab.class);
    private final Map<Tab, List<Node>> ways = new EnumMap<>(Tab.class);
    private final StackPane body = new StackPane();
    private final HBox tools = new HBox(6);
    private final TermModel term;
    private final NamesModel names;
    private final NameRulingModel ruling;

    WordingPanel(Desk desk) {
        this.desk = desk;
        this.basis = new Basis(desk);
        this.saving = new Saving(desk);
        this.tables = new Tables(desk.texts());
        this.term = new TermModel(basis);
        this.names = new NamesModel(basis);
        this.ruling = new NameRulingModel(desk, names);
        setId("wording");
        getStyleClass().add("wording");
        Pills pills = Pills.of(Tab.values(), "wording-tab", each -> desk.texts().get(each.textKey()), tab);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.setAlignment(Pos.CENTER_RIGHT);
        HBox head = new HBox(8, pills, gap, tools);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("search-tools", "wording-tabs");
        setTop(head);
        setCenter(body);
        tab.addListener(o -> show());
        Seen.follow(this, seen -> show());
    }

    TermModel term() {
        return term;
    }

    NameRulingModel ruling() {
        return ruling;
    }

    void show(Tab wanted) {
        tab.set(wanted);
    }

    private void show() {
        if (!Seen.is(this)) {
            body.getChildren().forEach(view -> view.setVisible(false));
            return;
        }
        Node wanted = views.computeIfAbsent(tab.get(), this::make);
        if (!body.getChildren().contains(wanted)) {
            body.getChildren().add(wanted);
        }
        body.getChildren().forEach(view -> view.setVisible(view == wanted));
        tools.getChildren().setAll(ways.computeIfAbsent(tab.get(), now -> tools(wanted)));
    }

    /** What can be done with what a tab shows. */
    private List<Node> tools(Node view) {
        return switch (view) {
            case TermView terms -> List.of(save("term", this::saveCounts));
            case SharedView shared -> List.of(shared.themes());
            case NamesView all -> {
                List<Node> nodes = new ArrayList<>(all.tools());
                nodes.add(save("names", this::saveNames));
                yield nodes;
            }
            case FiguresView figures ->
                List.of(save(
                        "figures",
                        () -> saving.ask(this, "wording.file.figures", () -> tables.figures(figures.rows()))));
            default -> List.of();
        };
    }

    private Node save(String of, Runnable run) {
        return new TextButton(desk.texts(), "wording.save", "wording-save-" + of, run);
    }

    private Node make(Tab wanted) {
        return switch (wanted) {
            case TERM -> new TermView(term);
            case SHARED -> new SharedView(new SharedModel(basis));
            case NAMES -> new NamesView(names, ruling);
            case FIGURES -> new FiguresView(new FiguresModel(basis));
        };
    }

    private void saveCounts() {
        saving.ask(
                this,
                "wording.file.term",
                () -> tables.counts(term.termProperty().get(), term.documents()));
    }

    private void saveNames() {
        saving.ask(
                this,
                "wording.file.names",
                () -> tables.names(names.rows(), names.factsProperty().get()));
    }

    /** Into the tab that is seen. */
    @Override
    public void requestFocus() {
        show();
        Node view = views.get(tab.get());
        switch (view) {
            case TermView terms -> terms.field().requestFocus();
            case SharedView shared -> shared.list().requestFocus();
            case NamesView all -> all.table().requestFocus();
            case FiguresView figures -> figures.table().requestFocus();
            case null, default -> super.requestFocus();
        }
    }
}
