package org.yandu.ui.maps;

import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.Drawing.Area;
import org.yandu.exchange.drawing.Drawing.Spot;
import org.yandu.ui.maps.Spots.Way;

/** Shows a drawing of any size on a canvas as large as the view; arrow keys go from spot to spot, Enter and a click follow one. */
final class ChartView extends Region {

    private static final double BAR = 13;

    private final Canvas canvas = new Canvas();
    private final Painter painter = new Painter(canvas.getGraphicsContext2D());
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Tooltip hint = new Tooltip();
    private Quarters quarters = Quarters.NONE;
    private Spots spots = Spots.NONE;
    private @Nullable Spot chosen;

    /** Where the reader was when the map went away, and is when he comes back to it. */
    private @Nullable Spot left;

    private @Nullable Spot under;
    private BiConsumer<Integer, Integer> follow = (row, column) -> {};

    ChartView() {
        setId("map-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(canvas, across, down);
        across.valueProperty().addListener((o, was, is) -> paint());
        down.valueProperty().addListener((o, was, is) -> paint());
        focusedProperty().addListener((o, was, is) -> {
            if (is && chosen == null) {
                choose(spots.first());
            }
            paint();
        });
        setOnScroll(event -> {
            move(across, -event.getDeltaX());
            move(down, -event.getDeltaY());
            event.consume();
        });
        setOnKeyPressed(this::pressed);
        setOnMousePressed(event -> requestFocus());
        canvas.setOnMouseMoved(this::pointed);
        canvas.setOnMouseExited(event -> point(null));
        canvas.setOnMouseClicked(event -> {
            Spot spot = at(event);
            if (spot != null) {
                choose(spot);
                follow.accept(spot.row(), spot.column());
            }
        });
        hint.setShowDelay(Duration.millis(300));
        hint.setWrapText(true);
        hint.setMaxWidth(460);
    }

    void onFollow(BiConsumer<Integer, Integer> listener) {
        follow = listener;
    }

    /** @param fresh whether it is another map, seen from its beginning, and not the same one counted anew */
    void show(@Nullable Drawing drawing, boolean fresh) {
        quarters = drawing == null ? Quarters.NONE : Quarters.of(drawing);
        spots = drawing == null ? Spots.NONE : new Spots(drawing.spots());
        point(null);
        Spot before = chosen == null ? left : chosen;
        left = fresh ? null : before;
        chosen = fresh || before == null ? null : spots.like(before);
        if (fresh) {
            across.setValue(0);
            down.setValue(0);
        }
        choose(chosen == null && isFocused() ? spots.first() : chosen);
        requestLayout();
        paint();
    }

    /** For tests and for those who come by keyboard. */
    @Nullable
    Spot chosen() {
        return chosen;
    }

    private static void move(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }

    @Override
    protected void layoutChildren() {
        Drawing.Frame frame = quarters.frame();
        boolean tall = frame.height() > getHeight();
        double width = getWidth() - (tall ? BAR : 0);
        boolean wide = frame.width() > width;
        double height = getHeight() - (wide ? BAR : 0);
        tall = frame.height() > height;
        canvas.setWidth(Math.max(0, width));
        canvas.setHeight(Math.max(0, height));
        fit(across, wide, frame.width() - frame.left(), width - frame.left());
        fit(down, tall, frame.height() - frame.top(), height - frame.top());
        across.resizeRelocate(0, getHeight() - BAR, width, BAR);
        down.resizeRelocate(getWidth() - BAR, 0, BAR, height);
        paint();
    }

    private static void fit(ScrollBar bar, boolean needed, double all, double seen) {
        bar.setVisible(needed);
        double most = Math.max(0, needed ? all - seen : 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * Math.max(0.02, seen / Math.max(1, all)));
        bar.setUnitIncrement(34);
        bar.setBlockIncrement(Math.max(34, seen * 0.9));
        bar.setValue(Math.min(bar.getValue(), most));
    }

    private void paint() {
        quarters.paint(canvas, painter, across.getValue(), down.getValue());
        Spot ringed = isFocused() ? chosen : null;
        if (ringed != null) {
            quarters.ring(canvas, painter, ringed.area(), across.getValue(), down.getValue());
        }
    }

    // ---- pointing ----

    private @Nullable Spot at(MouseEvent event) {
        return spots.at(quarters.x(event.getX(), across.getValue()), quarters.y(event.getY(), down.getValue()));
    }

    private void pointed(MouseEvent event) {
        point(at(event));
    }

    private void point(@Nullable Spot spot) {
        if (spot == under) {
            return;
        }
        under = spot;
        if (spot == null) {
            Tooltip.uninstall(canvas, hint);
            hint.hide();
        } else {
            hint.setText(spot.says());
            Tooltip.install(canvas, hint);
        }
        canvas.setCursor(spot == null ? javafx.scene.Cursor.DEFAULT : javafx.scene.Cursor.HAND);
    }

    // ---- keys ----

    private void pressed(KeyEvent event) {
        Spot from = chosen;
        Way way = Way.of(event.getCode());
        if (way != null) {
            choose(from == null ? spots.first() : spots.next(from, way));
        } else if (event.getCode() == KeyCode.HOME) {
            choose(spots.first());
        } else if (event.getCode() == KeyCode.END) {
            choose(spots.last());
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            move(down, down.getBlockIncrement());
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            move(down, -down.getBlockIncrement());
        } else if (from != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            follow.accept(from.row(), from.column());
        } else {
            return;
        }
        event.consume();
    }

    private void choose(@Nullable Spot spot) {
        chosen = spot;
        setAccessibleText(spot == null ? "" : spot.says());
        if (spot != null) {
            Area area = spot.area();
            Drawing.Frame frame = quarters.frame();
            reveal(across, area.x() - frame.left(), area.width(), canvas.getWidth() - frame.left());
            reveal(down, area.y() - frame.top(), area.height(), canvas.getHeight() - frame.top());
        }
        paint();
    }

    /** Heads are always in sight. */
    private static void reveal(ScrollBar bar, double from, double length, double seen) {
        if (from >= 0 && seen > 0) {
            if (from < bar.getValue()) {
                bar.setValue(from);
            } else if (from + length > bar.getValue() + seen) {
                bar.setValue(Math.min(bar.getMax(), from + length - seen));
            }
        }
    }
}
