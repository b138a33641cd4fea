package org.yandu.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A damaged database, read row by row: from the front as far as it goes, then from the back, then across the gap in leaps. What lies on
 * pages that cannot be read is passed over; rows that are sound and not led to are gathered page by page.
 */
final class Wreck {

    private static final int USER_VERSION_AT = 60;

    /** The longest leap over what cannot be read, in row numbers; after it the end is taken to be reached. */
    private static final long LONGEST_LEAP = 1L << 22;

    private final Path database;
    private final int schema;

    Wreck(Path database, int schema) {
        this.database = database;
        this.schema = schema;
    }

    /** What the head of the file says of its layout. */
    static Optional<Integer> schema(Path database) {
        try (InputStream in = Files.newInputStream(database)) {
            byte[] head = in.readNBytes(USER_VERSION_AT + Integer.BYTES);
            return head.length < USER_VERSION_AT + Integer.BYTES
                    ? Optional.empty()
                    : Optional.of(ByteBuffer.wrap(head).getInt(USER_VERSION_AT));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What is not worked out from the others. */
    static List<String> tables(Link of) throws SQLException {
        return of.all(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name <> 'worked_out' AND name NOT LIKE 'sqlite%'",
                row -> row.getString(1));
    }

    /**
     * Into an empty database of the same layout.
     *
     * @return whether every table was read from its beginning to its end
     */
    boolean copyInto(Link to) throws SQLException {
        if (!Files.exists(database)) {
            return true;
        }
        boolean whole = true;
        try (Link from = Link.open(database, Link.Mode.READ)) {
            to.script("BEGIN");
            for (String table : tables(to)) {
                whole &= new OfTable(from, to, table).copy();
            }
            if (schema >= FIRST_WITH_INDEX) {
                to.run("INSERT OR IGNORE INTO search_todo (document_id, asked) SELECT id, 0 FROM document");
            }
            to.script("COMMIT");
            return whole;
        } catch (SQLException e) {
            if (to.number("SELECT count(*) FROM sqlite_schema") == 0) {
                throw e;
            }
            // Not even opened.
            endQuietly(to);
            return false;
        }
    }

    /**
     * Rows that no table leads to any more, from whatever pages they lie on ({@link Scattered}); none when the file cannot be read at all.
     *
     * @return which records lie nowhere but on pages that were set free
     */
    Set<String> gatherInto(Link to, Path log) throws SQLException {
        try (Pages pages = Pages.of(database, log)) {
            to.script("BEGIN");
            Set<String> freed = new Scattered(to, new Leaves(pages), schema).collect();
            if (schema >= FIRST_WITH_INDEX) {
                to.run("INSERT OR IGNORE INTO search_todo (document_id, asked) SELECT id, 0 FROM document");
            }
            to.script("COMMIT");
            return freed;
        } catch (IOException unreadable) {
            // Journal and backups may know all the same what is in it.
            System.getLogger("org.yandu").log(System.Logger.Level.WARNING, database.toString(), unreadable);
            return Set.of();
        }
    }

    private static final int FIRST_WITH_INDEX = 4;

    private static void endQuietly(Link to) {
        try {
            to.script("COMMIT");
        } catch (SQLException noneBegun) {
            // Nothing was begun, so nothing is to be ended.
        }
    }

    /** One table of both. */
    private static final class OfTable {
        private final Link from;
        private final Link to;
        private final String table;
        private final List<String> columns;
        private final List<String> key;
        private final boolean numbered;
        private long last = Long.MIN_VALUE;

        OfTable(Link from, Link to, String table) throws SQLException {
            this.from = from;
            this.to = to;
            this.table = table;
            this.columns = to.all("SELECT name FROM pragma_table_info('" + table + "')", row -> row.getString(1));
            this.key = to.all(
                    "SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk",
                    row -> row.getString(1));
            this.numbered = to.number("SELECT wr FROM pragma_table_list('" + table + "')") == 0;
        }

        boolean copy() {
            String order = numbered ? "rowid" : String.join(", ", key);
            if (read("ORDER BY " + order)) {
                return true;
            }
            long reached = last;
            read("ORDER BY " + String.join(" DESC, ", List.of(order.split(", ", -1))) + " DESC");
            if (numbered) {
                leap(reached);
            }
            return false;
        }

        private void leap(long reached) {
            long at = reached == Long.MIN_VALUE ? 0 : reached;
            for (long step = 1; step <= LONGEST_LEAP; step *= 2) {
                last = Long.MIN_VALUE;
                if (read("WHERE rowid > " + (at + step) + " ORDER BY rowid")) {
                    return;
                }
                if (last != Long.MIN_VALUE) {
                    at = last;
                    step = 1;
                }
            }
        }

        /** @return whether the end was reached */
        private boolean read(String tail) {
            String names = String.join(", ", columns);
            String insert = "INSERT OR IGNORE INTO " + table + " (" + names + ") VALUES ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            try {
                from.all("SELECT " + names + (numbered ? ", rowid" : "") + " FROM " + table + " " + tail, row -> {
                    List<Object> values = new ArrayList<>();
                    for (int i = 1; i <= columns.size(); i++) {
                        values.add(row.getObject(i));
                    }
                    if (numbered) {
                        last = row.getLong(columns.size() + 1);
                    }
                    // One that does not fit its own table is damaged and passed over.
                    to.run(insert, values.toArray());
                    return null;
                });
                return true;
            } catch (SQLException damage) {
                return false;
            }
        }
    }
}
