package org.yandu.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** One connection with its prepared statements. Every result is read to its end at once. Used by one thread at a time. */
final class Link implements AutoCloseable {

    /** Waits out another program's checkpoint, milliseconds; longer and the reader thinks the program hangs. */
    private static final int PATIENCE = 5_000;

    /** How the file is opened. */
    enum Mode {
        WRITE,
        READ,
        /** Without locks or side files, for a folder in which none can be made; nobody may be writing. */
        IMMUTABLE
    }

    /** Makes one value of the present row. */
    interface Mapper<T extends @Nullable Object> {
        T map(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Link(Connection connection) {
        this.connection = connection;
    }

    /** Opens an existing file. */
    static Link open(Path file, Mode mode) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.enforceForeignKeys(true);
        config.setReadOnly(mode != Mode.WRITE);
        if (mode == Mode.WRITE) {
            // FULL: "saved" is said after the commit has returned, and must be true when the power goes.
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        // As a URI, since a folder may be called 100%?; without "create", since nothing may come into being by mistake.
        String options = mode == Mode.WRITE ? "?mode=rw" : mode == Mode.READ ? "?mode=ro" : "?mode=ro&immutable=1";
        return new Link(
                config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + options));
    }

    /** Runs one statement; returns how many rows it changed. */
    int run(String sql, @Nullable Object... args) throws SQLException {
        try {
            return prepare(sql, args).executeUpdate();
        } catch (SQLException e) {
            throw forgotten(sql, e);
        }
    }

    /** Runs any number of statements that return nothing. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    <T extends @Nullable Object> List<T> all(String sql, Mapper<T> mapper, @Nullable Object... args)
            throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = prepare(sql, args).executeQuery()) {
            while (rows.next()) {
                found.add(mapper.map(rows));
            }
        } catch (SQLException e) {
            throw forgotten(sql, e);
        }
        return found;
    }

    <T> Optional<T> first(String sql, Mapper<T> mapper, @Nullable Object... args) throws SQLException {
        return all(sql, mapper, args).stream().findFirst();
    }

    int number(String sql) throws SQLException {
        return first(sql, row -> row.getInt(1)).orElse(0);
    }

    String text(String sql) throws SQLException {
        return first(sql, row -> row.getString(1)).orElse("");
    }

    private PreparedStatement prepare(String sql, @Nullable Object... args) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i]);
        }
        return statement;
    }

    /** The driver closes a statement that failed, a full disk for one, so that it must be prepared anew. */
    private SQLException forgotten(String sql, SQLException because) {
        PreparedStatement failed = prepared.remove(sql);
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException e) {
                because.addSuppressed(e);
            }
        }
        return because;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
