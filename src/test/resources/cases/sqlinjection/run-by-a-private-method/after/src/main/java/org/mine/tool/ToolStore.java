package org.mine.tool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class ToolStore {
    private final Connection connection;

    public ToolStore(Connection connection) {
        this.connection = connection;
    }

    public void lend(String tool, String worker) throws SQLException {
        run("UPDATE tool SET holder = ? WHERE tag = ?", worker, tool);
    }

    public void recallAll() throws SQLException {
        run("UPDATE tool SET holder = NULL");
    }

    private void run(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        statement.executeUpdate();
        statement.close();
    }
}
