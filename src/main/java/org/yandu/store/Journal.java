package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.Change;
import org.yandu.workspace.HistoryEntry;

/** The tables {@code journal} and {@code journal_edit}. Rows are added and change their status, nothing else. */
final class Journal {

    enum Status {
        GROUND,
        DONE,
        UNDONE,
        DROPPED;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String ENTRY = "SELECT number, at, name_key, name_args FROM journal ";

    /** Nothing below the last ground can be undone: ground may stand on it. */
    private static final String CAN_BE_UNDONE =
            "WHERE status = 'done' AND number > (SELECT coalesce(max(number), 0) FROM journal WHERE status = 'ground') "
                    + "ORDER BY number DESC LIMIT ?";

    private static final String SUBJECT =
            "INSERT INTO journal_subject (step, record, document_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

    private Journal() {}

    static HistoryEntry append(Link link, Change change, Instant at, Status status, List<Image> images)
            throws SQLException {
        Change.Name name = change.name();
        long number = link.number("SELECT coalesce(max(number), 0) + 1 FROM journal");
        link.run(
                "INSERT INTO journal (number, at, name_key, name_args, status, topic) VALUES (?, ?, ?, ?, ?, ?)",
                number,
                Row.moment(at),
                name.key(),
                RowJson.writeStrings(name.args()),
                status.stored(),
                status == Status.DONE ? change.topic() : null);
        int position = 0;
        for (Image image : images) {
            link.run(
                    "INSERT INTO journal_edit (step, position, record, before, after) VALUES (?, ?, ?, ?, ?)",
                    number,
                    position++,
                    image.record(),
                    json(image.before()),
                    json(image.after()));
        }
        for (Image image : images) {
            link.run(SUBJECT, number, image.record(), image.documentId());
        }
        return new HistoryEntry(number, at, name);
    }

    static void dropUndone(Link link) throws SQLException {
        link.run("UPDATE journal SET status = 'dropped' WHERE status = 'undone'");
    }

    static void set(Link link, long number, Status status) throws SQLException {
        link.run("UPDATE journal SET status = ? WHERE number = ?", status.stored(), number);
    }

    /** The edits of a step, in the order they were first carried out. */
    static List<Image> images(Link link, long number) throws SQLException {
        return images(link, number, -1);
    }

    /** @param limit how many of them at most; negative for all */
    static List<Image> images(Link link, long number, int limit) throws SQLException {
        return link.all(
                "SELECT record, before, after FROM journal_edit WHERE step = ? ORDER BY position LIMIT ?",
                row -> new Image(row.getString(1), row(row.getString(2)), row(row.getString(3))),
                number,
                limit);
    }

    /** How many steps lie between the last one done and a step, in either direction. */
    static int distance(Link link, long number) throws SQLException {
        return link.first(
                        "SELECT (SELECT count(*) FROM journal WHERE status = 'done' AND number > max(?1,"
                                + " (SELECT coalesce(max(number), 0) FROM journal WHERE status = 'ground')))"
                                + " + (SELECT count(*) FROM journal WHERE status = 'undone' AND number <= ?1)",
                        row -> row.getInt(1),
                        number)
                .orElse(0);
    }

    static Optional<HistoryEntry> lastDone(Link link) throws SQLException {
        return history(link, 1).stream().findFirst();
    }

    static Optional<HistoryEntry> firstUndone(Link link) throws SQLException {
        return link.first(ENTRY + "WHERE status = 'undone' ORDER BY number LIMIT 1", Journal::entry);
    }

    /** What can be undone, newest first. */
    static List<HistoryEntry> history(Link link, int limit) throws SQLException {
        return link.all(ENTRY + CAN_BE_UNDONE, Journal::entry, limit);
    }

    static HistoryEntry entry(ResultSet row) throws SQLException {
        Change.Name name = new Change.Name(row.getString(3), RowJson.readStrings(row.getString(4)));
        return new HistoryEntry(row.getLong(1), Instant.parse(row.getString(2)), name);
    }

    static @Nullable String json(@Nullable Row row) {
        return row == null ? null : RowJson.write(row);
    }

    private static @Nullable Row row(@Nullable String json) {
        return json == null ? null : RowJson.read(json);
    }
}
