package org.yandu.ui.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what panes follow one another. */
enum LinkKind {
    SECTION,
    PASSAGE,
    THEME,
    PIN;

    String textKey() {
        return "compare.kind." + name().toLowerCase(Locale.ROOT);
    }

    /** By the name it is kept under; none when that is of another program. */
    static Optional<LinkKind> named(String kept) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(kept)).findFirst();
    }

    LinkKind next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
