package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.AnnotationQuery;

/** Puts the conditions of an {@link AnnotationQuery} together in SQL. */
final class AnnotationSearch {

    /** By document, then version, then place; indexes give this order, so that nothing is sorted. */
    private static final String ORDER = " ORDER BY document.added, document.id, version.created, version.id,"
            + " annotation.start_cp, annotation.end_cp DESC, annotation.created, annotation.id";

    private AnnotationSearch() {}

    static List<Row> find(Link link, AnnotationQuery query) throws SQLException {
        List<@Nullable Object> args = new ArrayList<>();
        String conditions = conditions(query, args);
        String tail = "JOIN version ON version.id = annotation.version_id"
                + " JOIN document ON document.id = version.document_id" + conditions + ORDER;
        return EditRows.ANNOTATION.table().select(link, tail, args.toArray());
    }

    private static String conditions(AnnotationQuery query, List<@Nullable Object> args) {
        List<String> all = new ArrayList<>();
        if (query.documentId() != null) {
            all.add("annotation.document_id = ?");
            args.add(query.documentId());
        }
        if (query.codeId() != null) {
            // Within one document each mark is looked up; over all of them it is shorter to start from the theme.
            all.add(
                    query.documentId() != null
                            ? "EXISTS (SELECT 1 FROM annotation_code"
                                    + " WHERE annotation_id = annotation.id AND code_id = ?)"
                            : "annotation.id IN (SELECT annotation_id FROM annotation_code WHERE code_id = ?)");
            args.add(query.codeId());
        }
        if (query.coder() != null) {
            all.add("annotation.coder = ?");
            args.add(query.coder());
        }
        String words = query.text() == null ? "" : TextFilter.fold(query.text());
        if (!words.isEmpty()) {
            all.add("instr(annotation.folded, ?) > 0");
            args.add(words);
        }
        return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
    }
}
