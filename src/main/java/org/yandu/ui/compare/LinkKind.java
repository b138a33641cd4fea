package org.yandu.ui.compare;

import java.util.Locale;

/** By what panes follow one another. */
enum LinkKind {
    SECTION,
    PASSAGE,
    THEME,
    PIN;

    String textKey() {
        return "compare.kind." + name().toLowerCase(Locale.ROOT);
    }

    LinkKind next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
