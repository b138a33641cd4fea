package org.yandu.ui.curation;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Seen;

/** One side of a class. It is made anew after a change only when it is seen, and when it comes into sight. */
abstract class ClassPage extends VBox {

    private final ClassModel model;

    ClassPage(ClassModel model) {
        super(6);
        this.model = model;
    }

    final ClassModel model() {
        return model;
    }

    final Texts texts() {
        return model.desk().texts();
    }

    /** Where the focus goes. */
    abstract Node first();

    abstract void show(@Nullable Findings found);

    /** For the end of a constructor. */
    final void keepUp() {
        model.findingsProperty().addListener((o, was, is) -> showSeen());
        model.anonymousProperty().addListener((o, was, is) -> showSeen());
        Seen.follow(this, seen -> showSeen());
    }

    final void showSeen() {
        if (Seen.is(this)) {
            show(model.findingsProperty().get());
        }
    }
}
