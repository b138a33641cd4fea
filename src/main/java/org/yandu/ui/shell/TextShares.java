package org.yandu.ui.shell;

import java.util.stream.IntStream;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * What each of the texts beside one another has of their width: the same, or as the reader drew it. Left to itself a split pane gives
 * what comes and takes what goes unevenly, and a text ends up three characters wide when a window becomes smaller.
 */
final class TextShares {

    /** Of the width; below this nobody sees a difference, and nothing need be laid out anew. */
    private static final double SEEN = 0.002;

    private final SplitPane texts;
    private double[] shares = {};

    TextShares(SplitPane texts, Background background) {
        this.texts = texts;
        texts.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> shares = texts.getDividerPositions());
        // A split pane moves its dividers when it is laid out in its new width; only then do positions hold.
        texts.widthProperty().addListener((o, was, is) -> background.later(this::hold));
    }

    /** All alike, from now on. */
    void even() {
        int parts = texts.getItems().size();
        shares = IntStream.range(1, parts).mapToDouble(i -> (double) i / parts).toArray();
        texts.setDividerPositions(shares);
    }

    private void hold() {
        texts.layout();
        double[] now = texts.getDividerPositions();
        boolean moved = now.length == shares.length
                && IntStream.range(0, now.length).anyMatch(i -> Math.abs(now[i] - shares[i]) > SEEN);
        if (moved) {
            texts.setDividerPositions(shares);
        }
    }
}
