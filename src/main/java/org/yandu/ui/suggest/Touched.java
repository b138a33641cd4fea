package org.yandu.ui.suggest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Rejection;
import org.yandu.workspace.Edit;

/** Which document an edit changes the suggestions of. */
final class Touched {

    private Touched() {}

    static Optional<String> document(Edit edit) {
        if (edit instanceof Edit.OfAnnotation of) {
            @Nullable Annotation annotation = of.after() == null ? of.before() : of.after();
            return Optional.ofNullable(annotation).map(Annotation::documentId);
        }
        if (edit instanceof Edit.OfRejection of) {
            @Nullable Rejection rejection = of.after() == null ? of.before() : of.after();
            return Optional.ofNullable(rejection).map(Rejection::documentId);
        }
        return Optional.empty();
    }
}
