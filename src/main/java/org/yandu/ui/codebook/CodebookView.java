package org.yandu.ui.codebook;

import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.codebook.Code;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.ThemeChip;

/** All themes with their definitions. */
public final class CodebookView extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Desk desk;
    private final VBox cards = new VBox(8);

    public CodebookView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("side-room");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        cards.getStyleClass().add("theme-cards");
        setContent(cards);
        desk.gate().lastChangeProperty().subscribe(change -> count());
        desk.themeFilterProperty().addListener((o, was, is) -> showChoice());
    }

    private void count() {
        desk.background()
                .read(Job.named("job.count"), () -> desk.workspace().store().annotationsPerCode(), this::fill);
    }

    private void fill(Map<String, Integer> counts) {
        cards.getChildren().clear();
        for (Code code : desk.library().codebook().codes()) {
            cards.getChildren().add(card(code, counts.getOrDefault(code.id(), 0)));
        }
        showChoice();
    }

    private VBox card(Code code, int passages) {
        HBox name = ThemeChip.withName(code);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label key = new Label(code.key() == null ? "" : String.valueOf(code.key()));
        key.getStyleClass().add("theme-key");
        name.getChildren().addAll(gap, key);
        Label count = new Label(desk.texts().get("codebook.passages", passages));
        count.getStyleClass().add("theme-count");
        Label definition = new Label(code.definition());
        definition.setWrapText(true);
        definition.getStyleClass().add("theme-definition");
        VBox card = new VBox(4, name, count, definition);
        card.getStyleClass().add("theme-card");
        card.setId("theme-card-" + code.id());
        card.setUserData(code.id());
        card.setAccessibleText(code.name());
        card.setOnMouseClicked(event -> {
            boolean again = Objects.equals(desk.themeFilterProperty().get(), code.id());
            desk.themeFilterProperty().set(again ? null : code.id());
        });
        return card;
    }

    private void showChoice() {
        String chosen = desk.themeFilterProperty().get();
        cards.getChildren()
                .forEach(card -> card.pseudoClassStateChanged(CHOSEN, Objects.equals(card.getUserData(), chosen)));
    }
}
