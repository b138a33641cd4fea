package org.yandu.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConnection;
import org.yandu.workspace.SqlStatement;

/** A database that is made in memory and leaves as bytes. */
final class ForeignDatabase {

    private ForeignDatabase() {}

    static byte[] of(List<SqlStatement> statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            connection.setAutoCommit(false);
            for (SqlStatement each : statements) {
                try (PreparedStatement statement = connection.prepareStatement(each.sql())) {
                    for (int i = 0; i < each.arguments().size(); i++) {
                        statement.setObject(i + 1, each.arguments().get(i));
                    }
                    statement.executeUpdate();
                }
            }
            connection.commit();
            return connection.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException e) {
            throw new IllegalStateException("a database in memory could not be made", e);
        }
    }
}
