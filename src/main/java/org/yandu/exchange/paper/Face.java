package org.yandu.exchange.paper;

/** The faces on paper. */
public enum Face {
    /** For the text. */
    SERIF("/org/yandu/fonts/NotoSerifSC-Regular.ttf"),
    /** For everything beside it. */
    SANS("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
    BOLD("/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");

    private final String resource;

    Face(String resource) {
        this.resource = resource;
    }

    /** Where its file lies in the program. */
    String resource() {
        return resource;
    }
}
