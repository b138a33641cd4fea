package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Paper;
import org.yandu.ui.parts.BothEnds;
import org.yandu.ui.parts.Pills;
import org.yandu.ui.parts.Seen;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Desk;

/** The four tabs, each made when it is first looked at. */
final class WordingPanel extends BorderPane {

    private final Desk desk;
    private final Basis basis;
    private final Saving saving;
    private final Tables tables;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.TERM);
    private final Map<Tab, Page> pages = new EnumMap<>(Tab.class);
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
        tools.setAlignment(Pos.CENTER_RIGHT);
        BothEnds head = new BothEnds(pills, tools);
        // Beside two docks there is little room, and what does not fit would be cut off.
        setMinWidth(0);
        body.setMinWidth(0);
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

    NamesModel names() {
        return names;
    }

    void show(Tab wanted) {
        tab.set(wanted);
    }

    private void show() {
        if (!Seen.is(this)) {
            body.getChildren().forEach(view -> view.setVisible(false));
            return;
        }
        Page wanted = pages.computeIfAbsent(tab.get(), this::make);
        if (!body.getChildren().contains(wanted)) {
            body.getChildren().add(wanted);
        }
        body.getChildren().forEach(view -> view.setVisible(view == wanted));
        tools.getChildren().setAll(ways.getOrDefault(tab.get(), List.of()));
    }

    private Page make(Tab wanted) {
        return switch (wanted) {
            case TERM -> with(wanted, new TermView(term), this::saveCounts);
            case SHARED -> with(wanted, new SharedView(new SharedModel(basis)), null);
            case NAMES -> with(wanted, new NamesView(names, ruling), this::saveNames);
            case FIGURES -> {
                FiguresModel figures = new FiguresModel(basis);
                yield with(
                        wanted,
                        new FiguresView(figures),
                        () -> saving.ask(this, "wording.file.figures", () -> tables.figures(figures.rows())));
            }
        };
    }

    /** With what can be done with it, beside the tabs. */
    private Page with(Tab of, Page page, @Nullable Runnable save) {
        List<Node> all = new ArrayList<>(page.tools());
        if (save != null) {
            String id = "wording-save-" + of.name().toLowerCase(Locale.ROOT);
            if (of == Tab.TERM) {
                all.add(new TextButton(desk.texts(), "wording.save_picture", "wording-save-picture", this::drawCounts));
            }
            all.add(new TextButton(desk.texts(), "wording.save", id, save));
        }
        ways.put(of, all);
        return page;
    }

    private void drawCounts() {
        saving.askPicture(
                this,
                "wording.file.term",
                desk.texts().get("wording.picture.title", term.termProperty().get()),
                TermPicture.of(
                        term,
                        desk.texts(),
                        Paper.valueOf(desk.look().appearance().name())));
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
        Page page = pages.get(tab.get());
        if (page != null) {
            page.first().requestFocus();
        }
    }
}
