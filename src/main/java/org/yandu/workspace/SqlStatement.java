package org.yandu.workspace;

import java.util.List;

/**
 * One step in making a database for another program.
 *
 * @param arguments texts, integers and longs for the question marks
 */
public record SqlStatement(String sql, List<Object> arguments) {

    public SqlStatement {
        arguments = List.copyOf(arguments);
    }
}
