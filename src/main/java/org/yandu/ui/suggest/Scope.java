package org.yandu.ui.suggest;

import java.util.Locale;

/** Where passages are looked for. */
enum Scope {
    DOCUMENT,
    OPEN,
    LIBRARY;

    String textKey() {
        return "suggest.scope." + name().toLowerCase(Locale.ROOT);
    }
}
