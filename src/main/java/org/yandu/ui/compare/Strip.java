package org.yandu.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.yandu.retrieval.parallel.Grade;

/** Between two texts: a band for each pair of corresponding stretches in view. Firm ones are filled, doubtful ones are a broken line. */
final class Strip extends Region {

    /** In px: wide enough for a band to bend. */
    private static final double WIDTH = 36;

    private final Consumer<Band> chosen;
    private final Why why;
    private final Rectangle clip = new Rectangle();
    private final List<Path> paths = new ArrayList<>();

    Strip(Why why, Consumer<Band> chosen) {
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
        double half = WIDTH / 2;
        path.getElements()
                .setAll(
                        new MoveTo(0, band.fromTop()),
                        new CubicCurveTo(half, band.fromTop(), half, band.toTop(), WIDTH, band.toTop()),
                        new LineTo(WIDTH, band.toEnd()),
                        new CubicCurveTo(half, band.toEnd(), half, band.fromEnd(), 0, band.fromEnd()),
                        new ClosePath());
        String kind = band.link().grade() == Grade.PINNED ? "pinned" : band.isDoubtful() ? "doubtful" : "firm";
        path.getStyleClass().setAll("band", "band-" + kind);
        if (!band.link().equals(path.getUserData())) {
            path.setUserData(band.link());
            Object old = path.getProperties().get("reason");
            if (old instanceof Tooltip tip) {
                Tooltip.uninstall(path, tip);
            }
            Tooltip reason = new Tooltip(why.band(band.link()));
            reason.setWrapText(true);
            reason.setMaxWidth(320);
            path.getProperties().put("reason", reason);
            Tooltip.install(path, reason);
        }
        path.setOnMouseClicked(event -> chosen.accept(band));
    }
}
