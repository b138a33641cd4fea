package org.yandu.ui.shell;

import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;

/**
 * What every selection is treated with at once, until it is put down.
 *
 * @param theme id of the theme it marks with; {@code null} for the eraser
 */
public record Pen(@Nullable String theme) {

    public static final Pen ERASER = new Pen(null);

    /** The theme it marks with, by name; empty for the eraser. */
    public String name(Codebook codebook) {
        return theme == null ? "" : codebook.find(theme).map(Code::name).orElse("");
    }

    public boolean isEraser() {
        return theme == null;
    }
}
