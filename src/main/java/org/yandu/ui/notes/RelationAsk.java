package org.yandu.ui.notes;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Relation;
import org.yandu.language.Texts;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.parts.Words;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;

/** Over the text in focus while two passages are being linked: which is the first, and then how they stand to each other. */
final class RelationAsk extends VBox {

    /** One line of a narrow pane. */
    private static final int WORDS = 22;

    private final RelationsModel model;
    private final Desk desk;
    private final PaneModel pane;

    RelationAsk(Parts parts, PaneModel pane) {
        this.model = parts.relations();
        this.desk = parts.desk();
        this.pane = pane;
        getStyleClass().addAll("mark-palette", "relation-ask");
        setId("relation-ask");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(12, 24, 16, 12));
        model.startProperty().subscribe(this::refresh);
        model.askedProperty().subscribe(this::refresh);
        desk.focusedProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        RelationsModel.Pair asked = model.askedProperty().get();
        @Nullable Annotation start = model.startProperty().get();
        boolean shown = desk.focused() == pane && start != null;
        setVisible(shown);
        setManaged(shown);
        getChildren().clear();
        if (!shown || start == null) {
            return;
        }
        Texts texts = desk.texts();
        if (asked == null) {
            getChildren().addAll(label(texts.get("relation.looking", words(start)), "relation-hint"), givingUp());
            return;
        }
        getChildren()
                .addAll(
                        label(words(asked.from()), "relation-from"),
                        kinds(),
                        label(words(asked.to()), "relation-to"),
                        givingUp());
    }

    private static String words(Annotation annotation) {
        return "“" + Words.shortened(annotation.anchor().quote().exact(), WORDS) + "”";
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /** Esc does it as well, as long as the text has the cursor. */
    private Button givingUp() {
        Button button = new TextButton(desk.texts(), "relation.give_up", "relation-give-up", model::cancel);
        button.getStyleClass().add("link-button");
        button.setFocusTraversable(false);
        return button;
    }

    private FlowPane kinds() {
        FlowPane kinds = new FlowPane(4, 4);
        for (int i = 0; i < RelationsModel.KINDS.size(); i++) {
            Relation.Kind kind = RelationsModel.KINDS.get(i);
            String name = desk.texts().get("relation." + kind.name().toLowerCase(Locale.ROOT));
            Button button = new Button(desk.texts().get("relation.choice", i + 1, name));
            button.setId("relation-" + kind.name().toLowerCase(Locale.ROOT));
            button.setFocusTraversable(false);
            button.setOnAction(event -> model.choose(kind));
            kinds.getChildren().add(button);
        }
        return kinds;
    }
}
