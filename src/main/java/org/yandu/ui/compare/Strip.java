package org.yandu.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.yandu.ui.compare.Band.Range;

/**
 * Between two texts: a band for each pair of corresponding stretches. Firm ones are filled, doubtful ones are a broken line, where the
 * other text is silent there is a stop.
 */
final class Strip extends Region {

    /** In px: wide enough for a band to bend. */
    private static final double WIDTH = 36;

    /** Of a band that leads past a pane, and of a stop, in px. */
    private static final double HALF = 15;

    private static final double STOP = 9;

    private final Consumer<Band> chosen;
    private final Function<Band, String> why;
    private final Rectangle clip = new Rectangle();
    private final List<Path> paths = new ArrayList<>();

    Strip(Function<Band, String> why, Consumer<Band> chosen) {
        this.why = why;
        this.chosen = chosen;
        getStyleClass().add("band-strip");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setClip(clip);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
    }

    /** Shapes are used again, so that scrolling makes none. */
    void show(List<Band> bands) {
        while (paths.size() < bands.size()) {
            Path path = new Path();
            path.setManaged(false);
            path.setCursor(Cursor.HAND);
            paths.add(path);
            getChildren().add(path);
        }
        for (int i = 0; i < paths.size(); i++) {
            Path path = paths.get(i);
            path.setVisible(i < bands.size());
            if (i < bands.size()) {
                draw(path, bands.get(i));
            }
        }
    }

    private void draw(Path path, Band band) {
        path.getElements().setAll(outline(band));
        path.getStyleClass().setAll("band", "band-" + band.kind());
        if (band.current()) {
            path.getStyleClass().add("band-current");
        }
        if (!(path.getUserData() instanceof Band before) || !band.says(before)) {
            explain(path, band);
        }
        path.setUserData(band);
        path.setOnMouseClicked(event -> chosen.accept(band));
    }

    private void explain(Path path, Band band) {
        if (path.getProperties().get("reason") instanceof Tooltip old) {
            Tooltip.uninstall(path, old);
        }
        Tooltip reason = new Tooltip(why.apply(band));
        reason.setWrapText(true);
        reason.setMaxWidth(360);
        // A reason is read, not glanced at.
        reason.setShowDuration(Duration.INDEFINITE);
        path.getProperties().put("reason", reason);
        Tooltip.install(path, reason);
    }

    private static List<PathElement> outline(Band band) {
        Range left = band.left();
        Range right = band.right();
        if (band.isGap()) {
            return left != null ? stop(left, 0, 1) : right != null ? stop(right, WIDTH, -1) : List.of();
        }
        if (left == null || right == null) {
            return left != null ? half(left, 0, 1) : right != null ? half(right, WIDTH, -1) : List.of();
        }
        double middle = WIDTH / 2;
        return List.of(
                new MoveTo(0, left.top()),
                new CubicCurveTo(middle, left.top(), middle, right.top(), WIDTH, right.top()),
                new LineTo(WIDTH, right.end()),
                new CubicCurveTo(middle, right.end(), middle, left.end(), 0, left.end()),
                new ClosePath());
    }

    /** @param way 1 to the right, -1 to the left */
    private static List<PathElement> half(Range range, double edge, int way) {
        double tip = edge + way * HALF;
        double middle = (range.top() + range.end()) / 2;
        return List.of(
                new MoveTo(edge, range.top()),
                new QuadCurveTo(tip, range.top(), tip, middle),
                new QuadCurveTo(tip, range.end(), edge, range.end()),
                new ClosePath());
    }

    private static List<PathElement> stop(Range range, double edge, int way) {
        double end = edge + way * STOP;
        return List.of(
                new MoveTo(edge, range.top() + STOP),
                new LineTo(end, range.top() + STOP),
                new MoveTo(end, range.top() + STOP / 2),
                new LineTo(end, range.top() + STOP * 1.5));
    }
}
