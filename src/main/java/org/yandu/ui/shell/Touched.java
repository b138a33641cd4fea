package org.yandu.ui.shell;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;

/** Where in a text a change that touches no annotation is seen. */
record Touched(String documentId, TextSpan span) {

    static Optional<Touched> by(Change change) {
        return change.edits().stream().flatMap(edit -> place(edit).stream()).findFirst();
    }

    /** Undo and redo show what they touched: the noise or heading, the annotation, or where it was; in another text, nothing. */
    static void show(Desk desk, Change change) {
        if (change.edits().stream().anyMatch(Edit.OfDocument.class::isInstance)) {
            return;
        }
        by(change)
                .ifPresentOrElse(
                        touched -> desk.goTo(touched.documentId(), touched.span()),
                        () -> change.edits().stream()
                                .filter(Edit.OfAnnotation.class::isInstance)
                                .map(Edit.OfAnnotation.class::cast)
                                .findFirst()
                                .ifPresent(edit -> show(desk, edit)));
    }

    private static void show(Desk desk, Edit.OfAnnotation edit) {
        Annotation touched = Objects.requireNonNull(edit.after() != null ? edit.after() : edit.before());
        if (desk.isCurrent(touched.documentId(), touched.versionId())) {
            desk.goTo(touched.documentId(), touched.span(), edit.after() == null ? null : touched.id());
        }
    }

    private static Optional<Touched> place(Edit edit) {
        if (edit instanceof Edit.OfCorrection of) {
            return Stream.of(of.after(), of.before())
                    .flatMap(Stream::ofNullable)
                    .map(Touched::of)
                    .findFirst();
        }
        if (edit instanceof Edit.OfVersion of && of.before() != null && of.after() != null) {
            return noise(of.before(), of.after());
        }
        return Optional.empty();
    }

    private static Touched of(Correction correction) {
        return new Touched(correction.documentId(), correction.span());
    }

    private static Optional<Touched> noise(DocumentVersion before, DocumentVersion after) {
        Set<Noise> changed = new HashSet<>(after.noise());
        before.noise().forEach(noise -> {
            if (!changed.remove(noise)) {
                changed.add(noise);
            }
        });
        @Nullable
        TextSpan first = changed.stream().map(Noise::span).sorted().findFirst().orElse(null);
        return Optional.ofNullable(first).map(span -> new Touched(before.documentId(), span));
    }
}
