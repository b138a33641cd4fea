package org.yandu.ui.retrieval;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.RetrievalText;
import org.yandu.ui.parts.TextButton;
import org.yandu.workspace.SavedRetrieval;

/** The questions that are kept: asked again, kept under a name, dropped. */
final class KeptMenu extends MenuButton {

    private final KeptQuestions kept;
    private final RetrievalModel model;
    private final Texts texts;
    private final TextField name = new TextField();
    private final Button keep;

    KeptMenu(KeptQuestions kept, RetrievalModel model) {
        this.kept = kept;
        this.model = model;
        this.texts = model.desk().texts();
        this.keep = new TextButton(texts, "retrieval.kept.keep", "retrieval-keep", this::keep);
        setId("retrieval-kept");
        setText(texts.get("retrieval.kept"));
        name.setId("retrieval-name");
        name.setPromptText(texts.get("retrieval.kept.name"));
        name.setOnAction(event -> keep());
        kept.keptProperty().subscribe(all -> fill());
        // A menu takes the keys for itself: the name can be typed as soon as it is open.
        setOnShown(event -> {
            keep.setDisable(true);
            name.requestFocus();
        });
        name.textProperty().addListener((o, was, is) -> keep.setDisable(is.isBlank()));
    }

    private void fill() {
        getItems().clear();
        Menu drop = new Menu(texts.get("retrieval.kept.drop"));
        for (SavedRetrieval question : kept.keptProperty().get()) {
            MenuItem ask = new MenuItem(question.name());
            ask.setMnemonicParsing(false);
            ask.setOnAction(event -> model.change(old -> RetrievalText.read(question.query())));
            getItems().add(ask);
            MenuItem gone = new MenuItem(question.name());
            gone.setMnemonicParsing(false);
            gone.setOnAction(event -> kept.drop(question));
            drop.getItems().add(gone);
        }
        if (!getItems().isEmpty()) {
            getItems().addAll(drop, new SeparatorMenuItem());
        }
        if (model.desk().gate().canWrite()) {
            HBox row = new HBox(6, name, keep);
            row.setAlignment(Pos.CENTER_LEFT);
            CustomMenuItem item = new CustomMenuItem(row, false);
            getItems().add(item);
        }
    }

    private void keep() {
        kept.keep(name.getText(), model.retrievalProperty().get());
        name.clear();
        hide();
    }
}
