package org.yandu.ui.wording;

import java.util.Locale;

/** Which documents are looked through. */
enum Scope {
    LIBRARY,
    /** All that lie open side by side. */
    PANES,
    /** The one in focus. */
    DOCUMENT;

    String textKey() {
        return "wording.scope." + name().toLowerCase(Locale.ROOT);
    }
}
