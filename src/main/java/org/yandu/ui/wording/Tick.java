package org.yandu.ui.wording;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.yandu.retrieval.wording.Variant;

/** A form of the term, and whether it counts. */
record Tick(Variant variant, BooleanProperty counted) {

    static Tick of(Variant variant) {
        return new Tick(variant, new SimpleBooleanProperty(variant.kind() != Variant.Kind.NEAR));
    }
}
