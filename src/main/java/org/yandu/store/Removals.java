package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.RecordKind;
import org.yandu.workspace.Removed;

/**
 * What lies in the bin, read from the journal: removals by steps that are done, of records that are not there now. A record that was
 * removed twice lies there once, as it was the last time.
 */
final class Removals {

    private Removals() {}

    static List<Removed> all(Link link) throws SQLException {
        link.script("BEGIN");
        List<Removed> all = new ArrayList<>();
        all.addAll(of(link, RecordKind.DOCUMENT, "id", "title", "subtitle", null));
        all.addAll(of(link, RecordKind.VERSION, "document_id", "file_name", "encoding", null));
        all.addAll(of(link, RecordKind.CODE, null, "name", "definition", null));
        all.addAll(of(link, RecordKind.BOOK, null, "name", "note", null));
        all.addAll(of(link, RecordKind.ANNOTATION, "document_id", "exact", "comment", "codes"));
        all.addAll(of(link, RecordKind.MEMO, null, "title", "text", null));
        all.addAll(of(link, RecordKind.BOOKMARK, "document_id", "exact", "name", null));
        all.addAll(of(link, RecordKind.RELATION, null, "kind", "note", null));
        all.addAll(of(link, RecordKind.SAVED_RETRIEVAL, null, "name", "query", null));
        all.addAll(of(link, RecordKind.ASSIGNMENT, null, "title", "note", null));
        all.addAll(of(link, RecordKind.ANSWER, null, "text", "coder", null));
        all.addAll(of(link, RecordKind.LESSON, null, "title", null, null));
        all.addAll(of(link, RecordKind.LESSON_SECTION, null, "title", null, null));
        all.addAll(of(link, RecordKind.LESSON_BLOCK, null, "text", "exact", null));
        link.script("COMMIT");
        all.sort(Comparator.comparingLong(Removed::step).reversed());
        return all;
    }

    private static List<Removed> of(
            Link link,
            RecordKind kind,
            @Nullable String document,
            String words,
            @Nullable String more,
            @Nullable String codes)
            throws SQLException {
        String sql = "SELECT number, at, before ->> '$.id', " + column(document) + ", " + column(words) + ", "
                + column(more) + ", " + (codes == null ? "NULL" : "before -> '$." + codes + "'")
                + switch (kind) {
                    case CODE -> ", before ->> '$.parent_id', before ->> '$.book_id'";
                    case RELATION -> ", before ->> '$.from_id', before ->> '$.to_id'";
                    case LESSON_SECTION -> ", before ->> '$.parent_id', before ->> '$.lesson_id'";
                    case LESSON_BLOCK -> ", before ->> '$.section_id', before ->> '$.lesson_id'";
                    case MEMO -> ", before ->> '$.subject_id', NULL";
                    default -> ", NULL, NULL";
                }
                + " FROM journal_edit JOIN journal ON number = step"
                + " WHERE record = '" + kind.stored() + "' AND after IS NULL AND status IN ('done', 'ground')"
                + " AND NOT EXISTS (SELECT 1 FROM "
                + EditRows.table(kind.stored()).name()
                + " AS here WHERE here.id = before ->> '$.id') ORDER BY number";
        Map<String, Removed> last = new LinkedHashMap<>();
        link.all(sql, row -> removed(kind, row)).forEach(removed -> last.put(removed.id(), removed));
        return List.copyOf(last.values());
    }

    private static String column(@Nullable String name) {
        return name == null ? "NULL" : "before ->> '$." + name + "'";
    }

    private static Removed removed(RecordKind kind, ResultSet row) throws SQLException {
        List<String> refers = new ArrayList<>();
        String listed = row.getString(7);
        if (listed != null) {
            RowJson.readList(listed).forEach(code -> refers.add(code.text("code_id")));
        }
        for (int i = 8; i <= 9; i++) {
            String other = row.getString(i);
            if (other != null) {
                refers.add(other);
            }
        }
        return new Removed(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                kind,
                row.getString(3),
                row.getString(4),
                Objects.requireNonNullElse(row.getString(5), ""),
                Objects.requireNonNullElse(row.getString(6), ""),
                refers);
    }
}
