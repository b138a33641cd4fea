package org.yandu.ui.search;

/** Where words are looked for. */
enum Scope {
    DOCUMENT("search.scope.document"),
    OPEN("search.scope.open"),
    LIBRARY("search.scope.library"),
    REMARKS("search.scope.remarks");

    private final String textKey;

    Scope(String textKey) {
        this.textKey = textKey;
    }

    String textKey() {
        return textKey;
    }
}
