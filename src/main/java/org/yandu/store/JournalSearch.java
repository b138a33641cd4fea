package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.HistoryQuery;
import org.yandu.workspace.HistoryQuery.Word;
import org.yandu.workspace.PastStep;
import org.yandu.workspace.RecordKind;

/** Finds steps in the journal, newest first. */
final class JournalSearch {

    /**
     * How many edits of a step are looked through for words. Steps by hand have fewer; the many of an import or a removal are told
     * by their names.
     */
    private static final int LOOKED_THROUGH = 20;

    /** What a record says: the columns that hold words, of all kinds of records. */
    private static final String WORDS = words("coalesce(edit.after, edit.before)");

    private static final String SELECTED =
            "SELECT number, at, name_key, name_args, status, first.record, first.document,"
                    + " coalesce((SELECT title FROM document WHERE id = first.document), " + lastTitle() + "),"
                    + " first.image ->> '$.version_id', first.image ->> '$.start_cp', "
                    + words("first.image")
                    + ", (SELECT max(position) + 1 FROM journal_edit WHERE step = number) ";

    private static final String FROM = "FROM journal JOIN (SELECT step, record, coalesce(after, before) AS image,"
            + " CASE record WHEN 'document' THEN coalesce(after, before) ->> '$.id'"
            + " WHEN 'memo' THEN iif(coalesce(after, before) ->> '$.kind' = 'DOCUMENT', coalesce(after, before) ->> '$.subject_id', NULL)"
            + " ELSE coalesce(after, before) ->> '$.document_id' END AS document"
            + " FROM journal_edit WHERE position = 0) AS first ON first.step = number WHERE ";

    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    JournalSearch(HistoryQuery query) {
        conditions.add(query.dropped() ? "1" : "status <> 'dropped'");
        if (query.documentId() != null) {
            conditions.add("number IN (SELECT step FROM journal_subject WHERE document_id = ? AND document_id <> '')");
            arguments.add(query.documentId());
        }
        if (!query.kinds().isEmpty()) {
            conditions.add(
                    "EXISTS (SELECT 1 FROM journal_subject AS touched WHERE touched.step = number AND touched.record IN ("
                            + marks(query.kinds().size()) + "))");
            query.kinds().forEach(kind -> arguments.add(kind.stored()));
        }
        query.words().forEach(this::add);
    }

    private void add(Word word) {
        String pattern =
                "%" + word.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        conditions.add("(name_key IN (" + marks(word.nameKeys().size()) + ") OR name_args LIKE ? ESCAPE '\\'"
                + " OR EXISTS (SELECT 1 FROM journal_edit AS edit WHERE edit.step = number AND edit.position < "
                + LOOKED_THROUGH + " AND " + WORDS + " LIKE ? ESCAPE '\\'))");
        arguments.addAll(word.nameKeys());
        arguments.add(pattern);
        arguments.add(pattern);
    }

    List<PastStep> find(Link link, int offset, int limit) throws SQLException {
        List<@Nullable Object> all = new ArrayList<>(arguments);
        all.add(limit);
        all.add(offset);
        return link.all(
                SELECTED + FROM + String.join(" AND ", conditions) + " ORDER BY number DESC LIMIT ? OFFSET ?",
                JournalSearch::step,
                all.toArray());
    }

    int count(Link link) throws SQLException {
        return link.first(
                        "SELECT count(*) FROM journal WHERE " + String.join(" AND ", conditions),
                        row -> row.getInt(1),
                        arguments.toArray())
                .orElse(0);
    }

    private static PastStep step(ResultSet row) throws SQLException {
        int start = row.getInt(10);
        return new PastStep(
                Journal.entry(row),
                PastStep.Status.valueOf(row.getString(5).toUpperCase(java.util.Locale.ROOT)),
                row.getInt(12),
                new PastStep.Trace(
                        RecordKind.of(row.getString(6)),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10) == null ? -1 : start,
                        row.getString(11)));
    }

    private static String words(String image) {
        return "concat_ws(' ', " + image + " ->> '$.name', " + image + " ->> '$.title', " + image + " ->> '$.exact', "
                + image + " ->> '$.comment', " + image + " ->> '$.text', " + image + " ->> '$.note')";
    }

    /** A document that is gone was called as the step called it that touched it last. */
    private static String lastTitle() {
        return "(SELECT coalesce(gone.after, gone.before) ->> '$.title' FROM journal_subject AS touched"
                + " JOIN journal_edit AS gone ON gone.step = touched.step AND gone.record = 'document'"
                + " WHERE touched.document_id = first.document AND touched.document_id <> '' AND touched.record = 'document'"
                + " AND coalesce(gone.after, gone.before) ->> '$.id' = first.document"
                + " ORDER BY touched.step DESC LIMIT 1)";
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
