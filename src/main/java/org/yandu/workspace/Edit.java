package org.yandu.workspace;

import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;

/** One record before and after; an absent side means it is created or removed. */
public sealed interface Edit {

    Edit inverse();

    record OfDocument(@Nullable Document before, @Nullable Document after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfDocument(after, before);
        }
    }

    record OfVersion(
            @Nullable DocumentVersion before, @Nullable DocumentVersion after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfVersion(after, before);
        }
    }

    record OfCode(@Nullable Code before, @Nullable Code after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfCode(after, before);
        }
    }

    record OfAnnotation(
            @Nullable Annotation before, @Nullable Annotation after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfAnnotation(after, before);
        }
    }
}
