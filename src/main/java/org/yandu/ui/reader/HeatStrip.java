package org.yandu.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Beside the scroll bar: where in the whole text which themes are, the more densely the broader. A click goes there, and the tooltip
 * says where that is.
 */
final class HeatStrip extends Canvas {

    static final double WIDTH = 10;

    /** A single short mark in a long stretch must be seen. */
    private static final double LEAST = 2.5;

    private Heat heat = Heat.NONE;
    private Map<String, ThemeInk> themes = Map.of();
    private @Nullable String chosen;

    /**
     * @param go brings a part of the text into view, from 0 (its beginning) to 1
     * @param place names it
     */
    HeatStrip(DoubleConsumer go, DoubleFunction<String> place) {
        setId("heat-strip");
        setManaged(false);
        setWidth(WIDTH);
        setCursor(Cursor.HAND);
        // Made when the mouse first comes, as in Hint.
        setOnMouseEntered(event -> tell(place));
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED)) {
            addEventHandler(type, event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    go.accept(part(event));
                }
                event.consume();
            });
        }
    }

    private void tell(DoubleFunction<String> place) {
        setOnMouseEntered(null);
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(Duration.millis(250));
        Tooltip.install(this, tooltip);
        setOnMouseMoved(event -> {
            String words = words(part(event), place);
            if (!words.equals(tooltip.getText())) {
                tooltip.setText(words);
            }
        });
    }

    private double part(MouseEvent event) {
        return Math.clamp(event.getY() / Math.max(1, getHeight()), 0, 1);
    }

    /** @param only id of the theme all others step back for, if any */
    void show(Heat other, Map<String, ThemeInk> inks, @Nullable String only) {
        heat = other;
        themes = inks;
        chosen = only;
        setVisible(!heat.shares().isEmpty());
        draw();
    }

    void stand(double x, double height) {
        relocate(x, 0);
        if (getHeight() != height) {
            setHeight(height);
            draw();
        }
    }

    private String words(double part, DoubleFunction<String> place) {
        StringBuilder words = new StringBuilder(place.apply(part));
        at(part).forEach(entry -> Optional.ofNullable(themes.get(entry.getKey()))
                .ifPresent(theme -> words.append('\n')
                        .append(theme.code().name())
                        .append(' ')
                        .append(Math.max(1, Math.round(Math.min(1, entry.getValue()) * 100)))
                        .append('%')));
        return words.toString();
    }

    /** Most marked first. */
    private List<Map.Entry<String, Double>> at(double part) {
        int stretches = heat.shares().size();
        return stretches == 0
                ? List.of()
                : heat.shares().get(Math.min(stretches - 1, (int) (part * stretches))).entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .toList();
    }

    private void draw() {
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, WIDTH, getHeight());
        int rows = heat.shares().size();
        for (int i = 0; i < rows; i++) {
            double top = Math.floor(getHeight() * i / rows);
            double bottom = Math.max(top + 1, Math.floor(getHeight() * (i + 1) / rows));
            row(g, heat.shares().get(i), top, bottom - top);
        }
    }

    /** From the scroll bar outwards; the themes beside one another, in the order of the codebook, as broad as they are dense. */
    private void row(GraphicsContext g, Map<String, Double> shares, double top, double height) {
        double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all <= 0) {
            return;
        }
        // By the root, so that a little is told from nothing and much from more.
        double width = Math.max(LEAST, WIDTH * Math.sqrt(Math.min(1, all)));
        double x = WIDTH;
        List<ThemeInk> here = shares.keySet().stream()
                .flatMap(code -> Stream.ofNullable(themes.get(code)))
                .sorted(Comparator.comparingInt(ThemeInk::place))
                .toList();
        for (ThemeInk theme : here) {
            double part = width * shares.getOrDefault(theme.code().id(), 0.0) / all;
            boolean back = chosen != null && !chosen.equals(theme.code().id());
            g.setGlobalAlpha(back ? 0.18 : 1);
            g.setFill(theme.full());
            g.fillRect(x - part, top, part, height);
            x -= part;
        }
        g.setGlobalAlpha(1);
    }
}
