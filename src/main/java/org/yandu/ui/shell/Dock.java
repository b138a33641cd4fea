package org.yandu.ui.shell;

import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

/** The place of a row of panels beside the texts. It has its width before they are in it. */
final class Dock extends StackPane {

    /** In px. */
    private static final double NARROWEST = 200;

    private final TabPane tabs;

    Dock(TabPane tabs) {
        this.tabs = tabs;
        setMinWidth(NARROWEST);
    }

    TabPane tabs() {
        return tabs;
    }

    /** Puts the panels in. */
    void fill() {
        if (getChildren().isEmpty()) {
            TabTitles.keepInView(tabs);
            getChildren().add(tabs);
        }
    }
}
