package org.yandu.ui.reader;

import javafx.geometry.Dimension2D;
import javafx.scene.Cursor;
import javafx.scene.ImageCursor;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The pointer while a pen is held: a nib in the colour of its theme, or a rubber. */
final class PenCursor {

    private static final int SIZE = 32;

    private PenCursor() {}

    /** @param colour of the theme; white for the eraser */
    static Cursor of(Color colour, boolean eraser) {
        Dimension2D best = ImageCursor.getBestSize(SIZE, SIZE);
        if (best.getWidth() == 0) {
            return Cursor.CROSSHAIR; // a platform without pictures for pointers
        }
        Canvas canvas = new Canvas(SIZE, SIZE);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setLineWidth(1.2);
        g.setStroke(Color.web("#22242A"));
        g.setFill(colour);
        double[] xs = eraser ? new double[] {3, 11, 25, 17} : new double[] {2, 8, 24, 19};
        double[] ys = eraser ? new double[] {21, 29, 15, 7} : new double[] {29, 27, 11, 6};
        g.fillPolygon(xs, ys, 4);
        g.strokePolygon(xs, ys, 4);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        WritableImage image = canvas.snapshot(clear, null);
        return new ImageCursor(image, eraser ? 6 : 2, eraser ? 26 : 29);
    }
}
