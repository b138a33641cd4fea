package org.yandu.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.codebook.Colours;
import org.yandu.codebook.Rgb;
import org.yandu.language.Texts;

/** The colours that can be seen on every paper, and a field for any other; the arrows move from one to the next. */
final class ColourChoice extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private static final int PATCH = 16;

    private final List<List<String>> rows = Colours.palette();
    private final List<Region> patches = new ArrayList<>();
    private final TextField field = new TextField();
    private final Consumer<String> chosen;

    ColourChoice(Texts texts, Consumer<String> chosen) {
        super(6);
        this.chosen = chosen;
        // A grid, and no flow: a row of hues that went on in the next row would be a heap of colours.
        GridPane palette = new GridPane(2, 2);
        palette.setId("theme-colours");
        palette.setMaxWidth(USE_PREF_SIZE);
        palette.setFocusTraversable(true);
        palette.setAccessibleText(texts.get("codebook.colour"));
        for (String full : rows.stream().flatMap(List::stream).toList()) {
            Region patch = new Region();
            patch.getStyleClass().add("colour-patch");
            patch.setMinSize(PATCH, PATCH);
            patch.setPrefSize(PATCH, PATCH);
            patch.setStyle("-fx-background-color: " + full + ";");
            patch.setUserData(full);
            patch.setOnMouseClicked(event -> {
                palette.requestFocus();
                chosen.accept(full);
            });
            patches.add(patch);
        }
        for (int i = 0; i < patches.size(); i++) {
            palette.add(patches.get(i), i % row(), i / row());
        }
        palette.setOnMousePressed(event -> {
            palette.requestFocus();
            // What scrolls around it would take the focus next.
            event.consume();
        });
        palette.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.setId("theme-colour");
        field.setPrefColumnCount(8);
        field.setAccessibleText(texts.get("codebook.colour.own"));
        field.textProperty().addListener((o, was, is) -> {
            if (field.isFocused() && is.strip().length() == 7) {
                chosen.accept(is.strip());
            }
        });
        HBox own = new HBox(8, Parts.quiet(texts.get("codebook.colour.own")), field);
        own.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(palette, own);
    }

    private int row() {
        return rows.getFirst().size();
    }

    private void key(KeyEvent event) {
        int by = by(event.getCode());
        if (by != 0) {
            event.consume();
            int at = -1;
            for (int i = 0; i < patches.size(); i++) {
                if (patches.get(i).getPseudoClassStates().contains(ON)) {
                    at = i;
                }
            }
            int next = at < 0 ? 0 : Math.clamp(at + by, 0, patches.size() - 1);
            chosen.accept((String) patches.get(next).getUserData());
        }
    }

    private int by(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -row();
            case DOWN -> row();
            default -> 0;
        };
    }

    void show(String full) {
        String hex = Rgb.parse(full).map(Rgb::hex).orElse(full).toUpperCase(Locale.ROOT);
        patches.forEach(patch -> patch.pseudoClassStateChanged(ON, hex.equals(patch.getUserData())));
        if (!field.isFocused()) {
            field.setText(hex);
        }
    }
}
