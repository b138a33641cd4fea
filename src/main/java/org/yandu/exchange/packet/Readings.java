package org.yandu.exchange.packet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Assignment;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;

/**
 * What a class is given, as it stands in the file.
 *
 * @param assignment its key is hidden
 * @param codes every theme behind the one it is nested in
 * @param marks shown as examples, on the texts of this packet
 */
public record Readings(Assignment assignment, Book book, List<Code> codes, List<Text> texts, List<Annotation> marks) {

    /**
     * One reading.
     *
     * @param document shows this very version
     * @param original the bytes the version was made of
     */
    public record Text(
            Document document,
            DocumentVersion version,
            List<Correction> corrections,
            @Nullable Arrangement arrangement,
            byte[] original) {}

    public Readings {
        codes = List.copyOf(codes);
        texts = List.copyOf(texts);
        marks = List.copyOf(marks);
    }
}
