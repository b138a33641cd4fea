package org.yandu.ui.reader;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;

/**
 * Over a text whose headings are out of order: that they are, the way to the proposal, and to be told no more. It stands in the line of
 * the head that is there anyway, so that no line of the text moves when it comes.
 */
final class DisorderLine extends HBox {

    private final Desk desk;
    private final PaneModel pane;
    private final GivingWay givingWay;

    DisorderLine(Desk desk, PaneModel pane, Silenced silenced) {
        super(6);
        this.desk = desk;
        this.pane = pane;
        setId("pane-disorder");
        getStyleClass().add("pane-disorder");
        setAlignment(Pos.BASELINE_LEFT);
        Label words = new Label(desk.texts().get("order.over_text"), new FontIcon("fth-alert-circle"));
        Hint.on(words, desk.texts().get("order.disordered"));
        Button noMore = button(
                "order.no_more",
                "pane-disorder-no-more",
                () -> pane.open().ifPresent(open -> silenced.add(open.document().id())));
        getChildren().addAll(words, button("order.suggestion", "pane-disorder-look", this::look), noMore);
        givingWay = new GivingWay(this, words, noMore);
        BooleanBinding told = Bindings.createBooleanBinding(
                () -> pane.disorderProperty().get() != null
                        && pane.open()
                                .filter(open -> open.isCurrent()
                                        && open.arrangement().isEmpty()
                                        && !silenced.has(open.document().id()))
                                .isPresent(),
                pane.disorderProperty(),
                pane.openProperty(),
                silenced.documents);
        visibleProperty().bind(told);
        managedProperty().bind(told);
    }

    GivingWay givingWay() {
        return givingWay;
    }

    private void look() {
        pane.open().ifPresent(open -> {
            desk.focusedProperty().set(pane);
            desk.calls().orders().wish(open.document().id());
        });
    }

    private Button button(String textKey, String id, Runnable action) {
        Button button = new Button(desk.texts().get(textKey));
        button.setId(id);
        button.getStyleClass().add("link-button");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Documents of which nothing more is to be said; kept in the library. The outline goes on saying it. */
    static final class Silenced {

        private static final String KEPT = "order-silenced";

        private final Desk desk;
        private final ObservableSet<String> documents = FXCollections.observableSet();

        Silenced(Desk desk) {
            this.desk = desk;
            desk.workspace()
                    .store()
                    .preference(KEPT)
                    .ifPresent(kept -> Arrays.stream(kept.split(" "))
                            .filter(id -> !id.isBlank())
                            .forEach(documents::add));
        }

        private boolean has(String document) {
            return documents.contains(document);
        }

        private void add(String document) {
            documents.add(document);
            desk.remember(KEPT, documents.stream().sorted().collect(Collectors.joining(" ")));
            desk.say("order.still_in_outline");
        }
    }
}
