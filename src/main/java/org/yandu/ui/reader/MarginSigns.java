package org.yandu.ui.reader;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Flag;
import org.yandu.document.TextSpan;
import org.yandu.ui.parts.Appearance;
import org.yandu.ui.parts.Faces;
import org.yandu.ui.shell.Desk;

/** Right of the lines where they begin: a star, a question mark, a ribbon for a bookmark. */
final class MarginSigns extends Canvas {

    /** Between the text and the signs, in px. */
    private static final double GAP = 5;

    private static final double SIZE = 11;

    private final Desk desk;
    private final ReaderModel model;
    private final BookmarkModel bookmarks;
    private final TextView view;

    /** In the order in which they stand one above the other. */
    private enum Sign {
        STAR,
        QUESTION,
        BOOKMARK
    }

    MarginSigns(ReaderModel model, BookmarkModel bookmarks, TextView view) {
        this.desk = model.desk();
        this.model = model;
        this.bookmarks = bookmarks;
        this.view = view;
        setId("margin-signs");
        setManaged(false);
        setMouseTransparent(true);
        bookmarks.all().subscribe(now -> refresh());
    }

    /** Draws what is in view where it stands now. */
    void refresh() {
        setWidth(SIZE + 2);
        setHeight(view.getHeight());
        relocate(view.getWidth() - view.area().getPadding().getRight() + GAP, 0);
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        view.places().inView().ifPresent(seen -> {
            Map<Long, Map<Sign, Double>> rows = new HashMap<>();
            for (Annotation mark : marks(seen)) {
                if (mark.is(Flag.STAR)) {
                    put(rows, Sign.STAR, mark.span());
                }
                if (mark.is(Flag.QUESTION)) {
                    put(rows, Sign.QUESTION, mark.span());
                }
            }
            for (Bookmark bookmark : bookmarks.all().getValue()) {
                if (bookmark.span().overlaps(seen)) {
                    put(rows, Sign.BOOKMARK, bookmark.span());
                }
            }
            rows.values().forEach(row -> draw(g, row));
        });
    }

    private List<Annotation> marks(TextSpan seen) {
        return model.pane().open().map(open -> open.markup().in(seen)).orElse(List.of());
    }

    /** One sign of each kind on a line is enough to find them. */
    private void put(Map<Long, Map<Sign, Double>> rows, Sign sign, TextSpan span) {
        Optional<Bounds> bounds = view.places().boundsOnScreen(span.start()).map(this::screenToLocal);
        bounds.ifPresent(at -> rows.computeIfAbsent(Math.round(at.getMinY() / 4), y -> new EnumMap<>(Sign.class))
                .put(sign, at.getCenterY()));
    }

    private void draw(GraphicsContext g, Map<Sign, Double> row) {
        double x = 0;
        double step = SIZE + 1;
        double first = -(row.size() - 1) * step / 2;
        boolean dark = desk.look().appearance() == Appearance.DARK;
        for (Map.Entry<Sign, Double> entry : row.entrySet()) {
            double y = entry.getValue() - SIZE / 2 + first;
            switch (entry.getKey()) {
                case STAR -> star(g, Color.web(dark ? "#E3B341" : "#B97A00"), x, y);
                case QUESTION -> question(g, Color.web(dark ? "#8FB8E0" : "#2F5D8A"), x, y);
                case BOOKMARK -> ribbon(g, Color.web(dark ? "#E58E84" : "#A8443A"), x, y);
            }
            // One above the other: beside each other they would reach the strips at the scroll bar.
            first += step;
        }
    }

    private static void star(GraphicsContext g, Color colour, double x, double y) {
        double[] xs = new double[10];
        double[] ys = new double[10];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? SIZE / 2 : SIZE / 4.6;
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            xs[i] = x + SIZE / 2 + radius * Math.cos(angle);
            ys[i] = y + SIZE / 2 + radius * Math.sin(angle);
        }
        g.setFill(colour);
        g.fillPolygon(xs, ys, 10);
    }

    private static void question(GraphicsContext g, Color colour, double x, double y) {
        g.setFill(colour);
        g.setFont(Font.font(Faces.SANS, FontWeight.BOLD, SIZE + 3));
        g.setTextBaseline(javafx.geometry.VPos.CENTER);
        g.fillText("?", x + 1, y + SIZE / 2);
    }

    private static void ribbon(GraphicsContext g, Color colour, double x, double y) {
        double left = x + 1;
        double right = x + SIZE - 2;
        double middle = (left + right) / 2;
        g.setFill(colour);
        g.fillPolygon(
                new double[] {left, right, right, middle, left},
                new double[] {y - 1, y - 1, y + SIZE + 1, y + SIZE - 3, y + SIZE + 1},
                5);
    }
}
