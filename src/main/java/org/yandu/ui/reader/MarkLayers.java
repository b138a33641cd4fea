package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * Draws what was left on a text: tints behind the letters, and over them underlines, borders, stripes in the margin and the frame of
 * the mark in focus. The text control knows nothing of it, so that a mark that comes or goes costs a drawing and no layout. Both
 * layers are drawn after every layout, in the frame in which the letters move.
 */
final class MarkLayers {

    private final Canvas behind = new Canvas();
    private final Canvas above = new Canvas();
    private final Map<Integer, BlockPicture> pictures = new HashMap<>();
    private Ink ink = Ink.of(org.yandu.ui.parts.Appearance.LIGHT);
    private int stripes;
    private @Nullable Placed drawnFirst;
    private boolean fading;

    MarkLayers() {
        behind.setMouseTransparent(true);
        above.setMouseTransparent(true);
        behind.setManaged(false);
        above.setManaged(false);
    }

    /** To be put behind the text. */
    Canvas behind() {
        return behind;
    }

    /** To be put over the text. */
    Canvas above() {
        return above;
    }

    void resizeTo(double width, double height) {
        for (Canvas canvas : List.of(behind, above)) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
    }

    /**
     * @param nowFading whether what is not marked steps back
     * @param beside stripes there may be beside one another
     */
    void use(Ink paper, boolean nowFading, int beside) {
        ink = paper;
        stripes = beside;
        if (fading != nowFading) {
            fading = nowFading;
            forget();
        }
    }

    /** Everything that was reckoned is of another text. */
    void forget() {
        pictures.clear();
    }

    /** A paragraph's marks, and where its corner is. */
    record Placed(BlockPicture picture, double x, double y) {

        /** Where the column begins; a paragraph may begin behind what stands beside it. */
        double column() {
            LineStyle.Beside beside = ((LineStyle) picture.flow().getUserData()).beside();
            return beside == null ? x : x - beside.left() - beside.width();
        }

        double right() {
            return x + picture.width();
        }
    }

    /** Draws anew over everything the area shows now. */
    void draw(ReadingArea area, IntFunction<BlockMarks> marks) {
        List<Placed> placed = placed(area, marks);
        pictures.keySet()
                .retainAll(placed.stream()
                        .map(one -> ReadingArea.blockOf(one.picture().flow()))
                        .toList());
        drawnFirst = placed.isEmpty() ? null : placed.getFirst();
        GraphicsContext under = clear(behind);
        GraphicsContext over = clear(above);
        placed.forEach(one -> tint(under, one));
        if (fading) {
            placed.forEach(one -> veil(over, one));
        }
        placed.forEach(one -> new UnderlinePen(over, one, ink.of(RunStyle.Tone.ASIDE)).draw());
        placed.forEach(one -> new StripePen(over, one, ink, stripes).draw());
        FramePen.draw(over, placed, ink.frame());
    }

    private static GraphicsContext clear(Canvas canvas) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return g;
    }

    /** Whether the paragraph that was drawn first is still where it was. */
    boolean standsAsDrawn() {
        Placed first = drawnFirst;
        if (first == null) {
            return true;
        }
        TextFlow flow = first.picture().flow();
        Point2D corner = flow.getScene() == null ? null : behind.sceneToLocal(flow.localToScene(0, 0));
        return corner != null
                && corner.getX() == first.x()
                && corner.getY() == first.y()
                && flow.getWidth() == first.picture().width();
    }

    private List<Placed> placed(ReadingArea area, IntFunction<BlockMarks> marks) {
        List<Placed> placed = new ArrayList<>();
        for (TextFlow flow : area.paragraphs()) {
            Point2D corner = behind.sceneToLocal(flow.localToScene(0, 0));
            if (corner != null && corner.getY() < behind.getHeight() && corner.getY() + flow.getHeight() > 0) {
                placed.add(new Placed(picture(flow, marks), corner.getX(), corner.getY()));
            }
        }
        placed.sort(java.util.Comparator.comparingDouble(Placed::y));
        return placed;
    }

    private BlockPicture picture(TextFlow flow, IntFunction<BlockMarks> marks) {
        int block = ReadingArea.blockOf(flow);
        BlockMarks now = marks.apply(block);
        BlockPicture before = pictures.get(block);
        if (before != null && before.fits(now, flow)) {
            return before;
        }
        BlockPicture fresh = BlockPicture.of(now, flow, fading);
        pictures.put(block, fresh);
        return fresh;
    }

    private static void tint(GraphicsContext g, Placed placed) {
        for (BlockPicture.Stretch stretch : placed.picture().stretches()) {
            Color tint = stretch.style().tint();
            if (tint != null) {
                fill(g, placed, stretch, tint);
            }
        }
    }

    /** Paper over the letters: less ink without another style. */
    private void veil(GraphicsContext g, Placed placed) {
        Color veil = ink.veil();
        for (BlockPicture.Stretch stretch : placed.picture().stretches()) {
            if (stretch.style() == MarkStyle.BARE) {
                fill(g, placed, stretch, veil);
            }
        }
    }

    /** To whole pixels, so that neighbours meet without a seam. */
    private static void fill(GraphicsContext g, Placed placed, BlockPicture.Stretch stretch, Color colour) {
        g.setFill(colour);
        for (Bounds row : stretch.rows()) {
            double left = Math.round(placed.x() + row.getMinX());
            double top = Math.round(placed.y() + row.getMinY());
            double right = Math.round(placed.x() + row.getMaxX());
            double bottom = Math.round(placed.y() + row.getMaxY());
            g.fillRect(left, top, right - left, bottom - top);
        }
    }
}
