package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.store.Shape.Derived;
import org.yandu.store.Shape.Listed;

/** {@link Annotation} in table {@code annotation} with {@code annotation_code}. */
final class AnnotationRows implements Codec<Annotation> {

    private static final Table TABLE = new Table(new Shape(
            "annotation",
            List.of(
                    "id",
                    "document_id",
                    "version_id",
                    "start_cp",
                    "end_cp",
                    "exact",
                    "prefix",
                    "suffix",
                    "comment",
                    "coder",
                    "created",
                    "modified",
                    "star",
                    "question"),
            List.of(new Listed("codes", "annotation_code", "annotation_id", List.of("code_id"))),
            new Derived("folded", AnnotationRows::folded)));

    static String folded(Row row) {
        return TextFilter.of(row.text("exact"), row.text("comment"));
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Row row(Annotation annotation, Bodies bodies) throws SQLException {
        Row row = new Row()
                .set("id", annotation.id())
                .set("document_id", annotation.documentId())
                .set("version_id", annotation.versionId());
        return PlaceColumns.set(row, annotation.versionId(), annotation.anchor(), bodies)
                .set("comment", annotation.comment())
                .set("coder", annotation.coder())
                .set("created", annotation.created())
                .set("modified", annotation.modified())
                .set("star", annotation.is(Flag.STAR) ? 1 : 0)
                .set("question", annotation.is(Flag.QUESTION) ? 1 : 0)
                .set(
                        "codes",
                        annotation.codes().stream().map(AnnotationRows::code).toList());
    }

    private static Row code(String id) {
        return new Row().set("code_id", id);
    }

    @Override
    public Annotation record(Row row, Bodies bodies) throws SQLException {
        List<String> codes = new ArrayList<>();
        for (Row code : row.list("codes")) {
            codes.add(code.text("code_id"));
        }
        return new Annotation(
                row.id(),
                row.text("document_id"),
                row.text("version_id"),
                PlaceColumns.get(row, row.text("version_id"), bodies),
                codes,
                row.text("comment"),
                row.text("coder"),
                row.instant("created"),
                row.instant("modified"),
                flags(row));
    }

    private static Set<Flag> flags(Row row) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (row.number("star") == 1) {
            flags.add(Flag.STAR);
        }
        if (row.number("question") == 1) {
            flags.add(Flag.QUESTION);
        }
        return flags;
    }
}
