package org.mine.job;

import java.sql.Connection;
import java.sql.SQLException;

public class JobStarter {
    public boolean start(Connection connection, String job) throws SQLException {
        String sql = "{call " + job + "}";
        try (java.sql.CallableStatement statement = connection.prepareCall(sql)) {
            return statement.execute();
        }
    }
}
