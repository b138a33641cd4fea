package org.yandu.intake.pages;

import org.yandu.document.Problem.Kind;

/** Stops the reading of pages; what went beyond a limit is not worth waiting for. */
final class Excess extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    Excess(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
