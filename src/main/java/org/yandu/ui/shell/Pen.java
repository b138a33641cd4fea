package org.yandu.ui.shell;

import org.jspecify.annotations.Nullable;

/**
 * What every selection is treated with at once, until it is put down.
 *
 * @param theme id of the theme it marks with; {@code null} for the eraser
 */
public record Pen(@Nullable String theme) {

    public static final Pen ERASER = new Pen(null);

    public boolean isEraser() {
        return theme == null;
    }
}
