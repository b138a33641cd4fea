package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.annotation;
import static org.yandu.workspace.Samples.code;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;

/**
 * The themes of many at once.
 *
 * <pre>
 * one    信
 * two    信 法
 * three     法
 * </pre>
 */
class RecodingTest {

    private final DocumentVersion version = Samples.version("v1", "d1", Samples.TEXT);
    private final Code credit = code("信", "信用", 1);
    private final Code law = code("法", "法治", 2);
    private final List<Annotation> all = List.of(
            annotation("one", version, 0, 2, "信"),
            annotation("two", version, 2, 5, "信", "法"),
            annotation("three", version, 5, 8, "法"));

    @Test
    void aThemeComesOnlyToThoseWithoutIt() {
        assertThat(after(Recoding.add(all, law, NOW))).containsExactly("one 信法");
    }

    @Test
    void anAnnotationThatSaysNothingAnyMoreGoes() {
        assertThat(after(Recoding.remove(all, credit, NOW))).containsExactly("one -", "two 法");
    }

    @Test
    void whereBothAreOnlyTheNewOneStays() {
        assertThat(after(Recoding.replace(all, credit, law, NOW))).containsExactly("one 法", "two 法");
    }

    @Test
    void nothingToDoIsNoStep() {
        assertThat(Recoding.replace(all, law, law, NOW)).isEmpty();
        assertThat(Recoding.add(List.of(), law, NOW)).isEmpty();
    }

    private static List<String> after(Optional<Change> change) {
        return change.orElseThrow().edits().stream()
                .map(Edit.OfAnnotation.class::cast)
                .map(edit -> id(edit) + " " + codes(edit.after()))
                .toList();
    }

    private static String id(Edit.OfAnnotation edit) {
        Annotation before = edit.before();
        return before == null ? "" : before.id();
    }

    private static String codes(@Nullable Annotation annotation) {
        return annotation == null ? "-" : String.join("", annotation.codes());
    }
}
