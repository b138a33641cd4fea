package org.yandu.ui.parts;

import org.yandu.codebook.Paper;

/** The paper. */
public enum Appearance {
    LIGHT,
    SEPIA,
    DARK;

    public boolean isDark() {
        return this == DARK;
    }

    /** What themes are drawn on. */
    public Paper paper() {
        return switch (this) {
            case LIGHT -> Paper.LIGHT;
            case SEPIA -> Paper.SEPIA;
            case DARK -> Paper.DARK;
        };
    }

    public Appearance next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
