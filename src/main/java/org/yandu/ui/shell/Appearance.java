package org.yandu.ui.shell;

/** The paper. */
public enum Appearance {
    LIGHT,
    SEPIA,
    DARK;

    public boolean isDark() {
        return this == DARK;
    }

    public Appearance next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
