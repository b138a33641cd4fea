package org.yandu.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Pen;

/** In the head of a pane: which pen is held, and all of them to choose from. */
final class PenButton extends MenuButton {

    private final Desk desk;
    private final PenModel pen;
    private final Texts texts;

    PenButton(ReaderModel model, PenModel pen) {
        this.desk = model.desk();
        this.pen = pen;
        this.texts = desk.texts();
        setId("pane-pen");
        getStyleClass().addAll("flat", "button-icon", "pane-tool", "no-arrow");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(texts.get("pen.choose"));
        Hint.on(this, texts.get("pen.choose"));
        disableProperty().bind(model.pane().openProperty().isNull());
        desk.penProperty().subscribe(this::showHeld);
        setOnShowing(event -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        for (Code code : desk.library().codebook().codes()) {
            String key = code.key() == null ? "" : "Shift+" + code.key();
            getItems().add(item("pen-" + code.id(), ThemeChip.withName(code), key, () -> pen.take(new Pen(code.id()))));
        }
        Label rubber = new Label(texts.get("pen.eraser"), new FontIcon("fth-x-square"));
        MenuItem eraser = item("pen-eraser", rubber, ReaderKey.ERASER.now(desk.keys()), () -> pen.take(Pen.ERASER));
        MenuItem down =
                item("pen-down", new Label(texts.get("pen.down")), ReaderKey.CLOSE.now(desk.keys()), pen::putDown);
        down.setDisable(!pen.isHeld());
        getItems().addAll(new SeparatorMenuItem(), eraser, down);
    }

    /** Its key is shown, not set: as an accelerator it would be heard in text fields too. */
    private MenuItem item(String id, Node sign, String key, Runnable run) {
        Label hint = new Label(Keys.shown(key));
        hint.getStyleClass().add("theme-key");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(18, sign, gap, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        MenuItem item = new CustomMenuItem(line);
        item.setId(id);
        item.setOnAction(event -> run.run());
        return item;
    }

    private void showHeld(@Nullable Pen held) {
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("on"), held != null);
        if (held == null) {
            setGraphic(new FontIcon("fth-edit-2"));
        } else if (held.isEraser()) {
            setGraphic(new FontIcon("fth-x-square"));
        } else {
            desk.library()
                    .codebook()
                    .find(String.valueOf(held.theme()))
                    .ifPresent(code -> setGraphic(ThemeChip.sign(code)));
        }
    }
}
