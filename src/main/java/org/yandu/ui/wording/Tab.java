package org.yandu.ui.wording;

import java.util.Locale;

/** What is looked at. */
enum Tab {
    TERM,
    SHARED,
    NAMES,
    FIGURES;

    String textKey() {
        return "wording.tab." + name().toLowerCase(Locale.ROOT);
    }
}
