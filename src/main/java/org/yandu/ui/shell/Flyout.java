package org.yandu.ui.shell;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.util.Subscription;
import org.yandu.ui.parts.Appearance;

/** Something that opens under a button and goes away by itself, on the same paper as the window. */
public final class Flyout {

    private Flyout() {}

    /** Opens under a node; hide the result to close it. */
    public static Popup show(Desk desk, Parent content, Node under) {
        StackPane paper = new StackPane(content);
        paper.getStyleClass().addAll("yd", "flyout");
        Popup popup = new Popup();
        Subscription paperChanges = desk.lookProperty().subscribe(look -> wear(paper, look.appearance()));
        popup.setOnHidden(event -> {
            paperChanges.unsubscribe();
            // Out of its scene, or what follows something for as long as it is in one would follow it for ever.
            popup.getContent().clear();
        });
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(paper);
        Bounds place = under.localToScreen(under.getBoundsInLocal());
        popup.show(under, place.getMinX(), place.getMaxY() + 4);
        return popup;
    }

    /** Tells the style sheet which paper a node lies on. */
    static void wear(Node node, Appearance appearance) {
        for (Appearance each : Appearance.values()) {
            node.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == appearance);
        }
    }
}
