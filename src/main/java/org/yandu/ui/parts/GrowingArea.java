package org.yandu.ui.parts;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A field for several lines that is always as high as what is written in it. */
public class GrowingArea extends TextArea {

    /** Edges and the line of the cursor, in px. */
    private static final double EDGES = 24;

    /** Within the edges at both sides, in px. */
    private static final double SIDES = 26;

    private final Text measure = new Text();
    private Runnable grown = () -> {};

    public GrowingArea() {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        measure.fontProperty().bind(fontProperty());
        textProperty().addListener((o, was, is) -> fit());
        widthProperty().addListener((o, was, is) -> fit());
        fontProperty().addListener((o, was, is) -> fit());
        fit();
    }

    /** Told when it has become higher or lower. */
    public void onGrown(Runnable listener) {
        grown = listener;
    }

    private void fit() {
        // A line end at the end stands for a line nobody has written on yet.
        measure.setText(getText() + "\u200B");
        measure.setWrappingWidth(Math.max(40, getWidth() - SIDES));
        double wanted = Math.ceil(measure.getLayoutBounds().getHeight() + EDGES);
        if (wanted != getPrefHeight()) {
            setPrefHeight(wanted);
            grown.run();
        }
    }
}
