package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.yandu.language.Texts;
import org.yandu.retrieval.names.NameEntry;
import org.yandu.ui.shell.Keys;
import org.yandu.ui.shell.TextButton;
import org.yandu.workspace.NameKind;

/** What can be said of the names that are chosen: as a menu, as buttons and by key. */
final class NameMenu extends ContextMenu {

    private final NamesModel model;
    private final NameRulingModel ruling;
    private final Supplier<List<NameEntry>> chosen;
    private final Texts texts;

    private record Way(String textKey, String key, String id, Consumer<List<NameEntry>> run) {}

    private final List<Way> ways;

    NameMenu(NamesModel model, NameRulingModel ruling, Supplier<List<NameEntry>> chosen) {
        this.model = model;
        this.ruling = ruling;
        this.chosen = chosen;
        this.texts = model.desk().texts();
        this.ways = List.of(
                new Way(RulingKeys.CONFIRM, RulingKeys.CONFIRM_KEY, "wording-confirm", ruling::confirm),
                new Way(RulingKeys.HIDE, RulingKeys.HIDE_KEY, "wording-hide", ruling::hide),
                new Way(RulingKeys.MERGE, RulingKeys.MERGE_KEY, "wording-merge", this::merge),
                new Way(RulingKeys.FORGET, RulingKeys.FORGET_KEY, "wording-forget", ruling::forget));
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
        List<NameEntry> entries = chosen.get();
        for (Way way : ways) {
            if (!entries.isEmpty() && model.desk().keys().matches(way.textKey(), way.key(), event)) {
                event.consume();
                perform(way, entries);
                return;
            }
        }
    }

    private void perform(Way way, List<NameEntry> entries) {
        if (!entries.isEmpty()) {
            way.run().accept(entries);
        }
    }

    List<Node> buttons() {
        List<Node> buttons = new ArrayList<>();
        for (Way way : ways) {
            TextButton button = new TextButton(texts, way.textKey(), way.id(), () -> perform(way, chosen.get()));
            button.setFocusTraversable(false);
            button.disableProperty().bind(model.chosenProperty().isNull());
            Tooltip hint = new Tooltip();
            model.desk()
                    .keys()
                    .ownProperty()
                    .subscribe(own -> hint.setText(texts.get(way.textKey()) + "  "
                            + Keys.shown(model.desk().keys().keyOf(way.textKey(), way.key()))));
            button.setTooltip(hint);
            buttons.add(button);
        }
        return buttons;
    }

    private void fill() {
        List<NameEntry> entries = chosen.get();
        boolean able = ruling.canRule() && !entries.isEmpty();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(texts.get(RulingKeys.CONFIRM), able, () -> ruling.confirm(entries)));
        Menu kinds = new Menu(texts.get("wording.names.as"));
        kinds.setDisable(!able);
        for (NameKind kind : NameKind.values()) {
            kinds.getItems()
                    .add(item(
                            texts.get("cli.names.kind." + kind.name().toLowerCase(Locale.ROOT)),
                            able,
                            () -> ruling.confirmAs(entries, kind)));
        }
        items.add(kinds);
        Menu into = new Menu(texts.get("wording.names.merge_into"));
        into.setDisable(!able || entries.size() < 2);
        entries.forEach(entry -> into.getItems().add(item(entry.shown(), able, () -> ruling.merge(entries, entry))));
        items.add(into);
        items.add(item(texts.get(RulingKeys.HIDE), able, () -> ruling.hide(entries)));
        boolean ruled = entries.stream().anyMatch(model::isRuled);
        items.add(item(texts.get(RulingKeys.FORGET), able && ruled, () -> ruling.forget(entries)));
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
