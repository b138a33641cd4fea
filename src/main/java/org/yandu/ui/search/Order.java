package org.yandu.ui.search;

/** In which order hits are listed. */
enum Order {
    TEXT("search.order.text"),
    LEFT("search.order.left"),
    RIGHT("search.order.right");

    private final String textKey;

    Order(String textKey) {
        this.textKey = textKey;
    }

    String textKey() {
        return textKey;
    }
}
