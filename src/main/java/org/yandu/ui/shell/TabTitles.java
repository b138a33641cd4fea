package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * Keeps all titles of a row of tabs in view: when there is too little room the longest are cut first, and a tooltip tells what was cut.
 * Left to itself a row of tabs hides its last ones behind a menu.
 */
final class TabTitles {

    /** What remains of a title at least: two Chinese characters, or three letters and the dots, in px. */
    private static final double LEAST = 30;

    /** What the row itself takes at its ends before it counts as full, and what a title grows by when it is chosen, in px. */
    private static final double MARGIN = 17;

    /** The titles stand closer together, and closer still in smaller letters: a small word is read, half a word is guessed at. */
    private static final List<PseudoClass> TIGHT =
            List.of(PseudoClass.getPseudoClass("tight"), PseudoClass.getPseudoClass("tighter"));

    private final TabPane dock;

    private TabTitles(TabPane dock) {
        this.dock = dock;
    }

    static void keepInView(TabPane dock) {
        TabTitles titles = new TabTitles(dock);
        dock.getTabs().forEach(titles::tell);
        dock.widthProperty().addListener((o, was, is) -> titles.fit());
        dock.skinProperty().addListener((o, was, is) -> titles.fit());
        // The chosen one is bold and so a little longer.
        dock.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> titles.fit());
    }

    private void tell(Tab tab) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(tab.textProperty());
        tab.setTooltip(tooltip);
    }

    private void fit() {
        if (dock.getSkin() == null || dock.getWidth() <= 0) {
            return;
        }
        TIGHT.forEach(each -> dock.pseudoClassStateChanged(each, false));
        double widest = widest();
        for (PseudoClass each : TIGHT) {
            if (widest < Double.MAX_VALUE) {
                dock.pseudoClassStateChanged(each, true);
                widest = widest();
            }
        }
        dock.setTabMaxWidth(widest);
    }

    private double widest() {
        dock.applyCss();
        // Not by looking up: what a panel shows may have tabs of its own.
        return dock.getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains("tab-header-area"))
                .findFirst()
                .map(this::widest)
                .orElse(Double.MAX_VALUE);
    }

    private double widest(Node header) {
        List<Double> wanted = new ArrayList<>();
        double room = dock.getWidth() - sides(header) - MARGIN;
        for (Node tab : header.lookupAll(".tab")) {
            if (tab instanceof Region region && tab.lookup(".tab-label") instanceof Label title) {
                room -= sides(region);
                wanted.add(Math.ceil(title.prefWidth(-1)));
            }
        }
        return widest(wanted.stream().mapToDouble(Double::doubleValue).toArray(), room);
    }

    private static double sides(Node area) {
        return area instanceof Region region ? region.snappedLeftInset() + region.snappedRightInset() : 0;
    }

    /** The widest that titles may be so that all have room; whatever they want when they have it. */
    static double widest(double[] wanted, double room) {
        double[] rising = wanted.clone();
        Arrays.sort(rising);
        double left = room;
        for (int i = 0; i < rising.length; i++) {
            double share = left / (rising.length - i);
            if (rising[i] > share) {
                return Math.max(LEAST, Math.floor(share));
            }
            left -= rising[i];
        }
        return Double.MAX_VALUE;
    }
}
