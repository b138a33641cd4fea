package org.yandu.ui.curation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/** A line of text on the grounds of its heat, with a frame round what is looked at. */
final class HeatFlow extends TextFlow {

    /** A shape behind characters of this flow, from one to before another. */
    private record Ground(int from, int to, Path path) {}

    private final List<Ground> grounds = new ArrayList<>();

    HeatFlow() {
        getStyleClass().add("heat-flow");
    }

    /**
     * @param text of the version
     * @param looked at, framed where it is in this line; {@code null} for nothing
     */
    void show(Heat.Line line, String text, int readers, @Nullable TextSpan looked) {
        grounds.clear();
        getChildren().clear();
        List<Text> words = new ArrayList<>();
        int at = 0;
        int frameFrom = -1;
        int frameTo = -1;
        for (Heat.Part part : line.parts()) {
            String said = text.substring(part.span().start(), part.span().end());
            Text node = new Text(said);
            node.getStyleClass().add(line.heading() ? "heat-heading" : "heat-text");
            words.add(node);
            int level = Heat.level(part.coders(), readers);
            if (level > 0) {
                ground(at, at + said.length(), "heat-" + level);
            }
            if (looked != null && looked.overlaps(part.span())) {
                int from = at + Math.max(0, looked.start() - part.span().start());
                frameFrom = frameFrom < 0 ? from : frameFrom;
                frameTo =
                        at + Math.min(said.length(), looked.end() - part.span().start());
            }
            at += said.length();
        }
        if (frameFrom >= 0) {
            ground(frameFrom, frameTo, "heat-looked");
        }
        grounds.forEach(ground -> getChildren().add(ground.path()));
        getChildren().addAll(words);
    }

    private void ground(int from, int to, String style) {
        Path path = new Path();
        path.getStyleClass().setAll(style);
        // Not of the text: laid behind it where the text turns out to be.
        path.setManaged(false);
        path.setMouseTransparent(true);
        grounds.add(new Ground(from, to, path));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        grounds.forEach(ground -> ground.path().getElements().setAll(getRangeShape(ground.from(), ground.to(), false)));
    }
}
