package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.yandu.language.Texts;
import org.yandu.retrieval.names.NameEntry;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.TextButton;
import org.yandu.workspace.NameKind;

/** What can be said of the names that are chosen: as a menu, as buttons and by key. */
final class NameMenu extends ContextMenu {

    private final NamesModel model;
    private final NameRulingModel ruling;
    private final Supplier<List<NameEntry>> chosen;
    private final Texts texts;

    NameMenu(NamesModel model, NameRulingModel ruling, Supplier<List<NameEntry>> chosen) {
        this.model = model;
        this.ruling = ruling;
        this.chosen = chosen;
        this.texts = model.desk().texts();
        setOnShowing(event -> fill());
        // Without an item a menu is not shown.
        getItems().setAll(new MenuItem());
    }

    /** Into the one that stands most often. */
    private void merge(List<NameEntry> entries) {
        if (entries.size() < 2) {
            model.desk().say("wording.names.merge_how");
            return;
        }
        NameEntry into = entries.getFirst();
        for (NameEntry entry : entries) {
            into = entry.count() > into.count() ? entry : into;
        }
        ruling.merge(entries, into);
    }

    /** On the way down: a table takes letters for a search. */
    void pressed(KeyEvent event) {
        if (!chosen.get().isEmpty()) {
            RoomKey.pressed(RulingKeys.values(), model.desk().keys(), event).ifPresent(key -> {
                event.consume();
                perform(key);
            });
        }
    }

    private void perform(RulingKeys key) {
        List<NameEntry> entries = chosen.get();
        if (!entries.isEmpty()) {
            switch (key) {
                case CONFIRM -> ruling.confirm(entries);
                case HIDE -> ruling.hide(entries);
                case MERGE -> merge(entries);
                case FORGET -> ruling.forget(entries);
            }
        }
    }

    List<Node> buttons() {
        List<Node> buttons = new ArrayList<>();
        Keys keys = model.desk().keys();
        for (RulingKeys key : RulingKeys.values()) {
            TextButton button = new TextButton(texts, key.keyName(), key.id(), () -> perform(key));
            button.setFocusTraversable(false);
            button.disableProperty().bind(unable());
            Tooltip hint = new Tooltip();
            keys.ownProperty().subscribe(own -> hint.setText(texts.get(key.keyName()) + "  " + key.shown(keys)));
            button.setTooltip(hint);
            buttons.add(button);
        }
        buttons.add(1, kindButton());
        return buttons;
    }

    /** Nothing is chosen, or the library is only to be read. */
    private BooleanBinding unable() {
        return Bindings.createBooleanBinding(
                () -> model.chosenProperty().get() == null || !ruling.canRule(), model.chosenProperty());
    }

    private MenuButton kindButton() {
        MenuButton kinds = new MenuButton(texts.get("wording.names.kind"));
        kinds.setId("wording-kind");
        kinds.setFocusTraversable(false);
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        kinds.disableProperty().bind(unable());
        Hint.on(kinds, texts.get("wording.names.as"));
        for (NameKind kind : NameKind.values()) {
            kinds.getItems().add(item(name(kind), true, () -> ruling.confirmAs(chosen.get(), kind)));
        }
        return kinds;
    }

    private String name(NameKind kind) {
        return texts.get("cli.names.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private void fill() {
        List<NameEntry> entries = chosen.get();
        boolean able = ruling.canRule() && !entries.isEmpty();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(texts.get(RulingKeys.CONFIRM.keyName()), able, () -> ruling.confirm(entries)));
        Menu kinds = new Menu(texts.get("wording.names.as"));
        kinds.setDisable(!able);
        for (NameKind kind : NameKind.values()) {
            kinds.getItems().add(item(name(kind), able, () -> ruling.confirmAs(entries, kind)));
        }
        items.add(kinds);
        Menu into = new Menu(texts.get("wording.names.merge_into"));
        into.setDisable(!able || entries.size() < 2);
        entries.forEach(entry -> into.getItems().add(item(entry.shown(), able, () -> ruling.merge(entries, entry))));
        items.add(into);
        items.add(item(texts.get(RulingKeys.HIDE.keyName()), able, () -> ruling.hide(entries)));
        boolean ruled = entries.stream().anyMatch(model::isRuled);
        items.add(item(texts.get(RulingKeys.FORGET.keyName()), able && ruled, () -> ruling.forget(entries)));
        getItems().setAll(items);
    }

    private static MenuItem item(String name, boolean able, Runnable run) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setDisable(!able);
        item.setOnAction(event -> run.run());
        return item;
    }
}
