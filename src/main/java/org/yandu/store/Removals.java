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
        for (RecordKind kind : RecordKind.values()) {
            Said said = said(kind);
            if (said != null) {
                all.addAll(of(link, kind, said));
            }
        }
        link.script("COMMIT");
        all.sort(Comparator.comparingLong(Removed::step).reversed());
        return all;
    }

    /**
     * Which columns say what has gone.
     *
     * @param document id of the one it stood in
     * @param codes its themes
     * @param refers ids of two others it hangs on
     */
    private record Said(
            @Nullable String document,
            String words,
            @Nullable String more,
            @Nullable String codes,
            @Nullable String refers,
            @Nullable String refersToo) {

        static Said of(@Nullable String document, String words, @Nullable String more) {
            return new Said(document, words, more, null, null, null);
        }

        Said hangingOn(String one, @Nullable String other) {
            return new Said(document, words, more, codes, one, other);
        }

        Said under(String themes) {
            return new Said(document, words, more, themes, refers, refersToo);
        }
    }

    /** @return {@code null} for what lies in no bin by itself */
    private static @Nullable Said said(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT -> Said.of("id", "title", "subtitle");
            case VERSION -> Said.of("document_id", "file_name", "encoding");
            case CODE -> Said.of(null, "name", "definition").hangingOn("parent_id", "book_id");
            case BOOK -> Said.of(null, "name", "note");
            case ANNOTATION -> Said.of("document_id", "exact", "comment").under("codes");
            case MEMO -> Said.of(null, "title", "text").hangingOn("subject_id", null);
            case BOOKMARK -> Said.of("document_id", "exact", "name");
            case RELATION -> Said.of(null, "kind", "note").hangingOn("from_id", "to_id");
            case SAVED_RETRIEVAL -> Said.of(null, "name", "query");
            case ASSIGNMENT -> Said.of(null, "title", "note");
            case ANSWER -> Said.of(null, "text", "coder");
            case LESSON -> Said.of(null, "title", null);
            case LESSON_SECTION -> Said.of(null, "title", null).hangingOn("parent_id", "lesson_id");
            case LESSON_BLOCK -> Said.of(null, "text", "exact").hangingOn("section_id", "lesson_id");
            case CORRECTION, ARRANGEMENT, TRANSFER, REJECTION, NAME_RULING, ANSWER_REMARK, HAND_IN, SOURCE_FACTS, PIN ->
                null;
        };
    }

    private static List<Removed> of(Link link, RecordKind kind, Said said) throws SQLException {
        String sql = "SELECT number, at, before ->> '$.id', " + column(said.document()) + ", " + column(said.words())
                + ", " + column(said.more()) + ", "
                + (said.codes() == null ? "NULL" : "before -> '$." + said.codes() + "'") + ", "
                + column(said.refers()) + ", " + column(said.refersToo())
                + " FROM journal_edit JOIN journal ON number = step"
                + " WHERE record = '" + kind.stored() + "' AND after IS NULL AND status IN ('done', 'ground')"
                + " AND NOT EXISTS (SELECT 1 FROM "
                + EditRows.table(kind).name()
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
