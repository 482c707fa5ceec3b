package org.mine.tool;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class ToolStore {
    private final Connection connection;

    public ToolStore(Connection connection) {
        this.connection = connection;
    }

    public void lend(String tool, String worker) throws SQLException {
        run("UPDATE tool SET holder = '" + worker + "' WHERE tag = '" + tool + "'");
    }

    public void recallAll() throws SQLException {
        run("UPDATE tool SET holder = NULL");
    }

    private void run(String sql) throws SQLException {
        Statement statement = connection.createStatement();
        statement.executeUpdate(sql);
        statement.close();
    }
}
