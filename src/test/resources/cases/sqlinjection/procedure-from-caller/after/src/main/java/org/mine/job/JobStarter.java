package org.mine.job;

import java.sql.Connection;
import java.sql.SQLException;

public class JobStarter {
    public boolean start(Connection connection, String job) throws SQLException {
        String sql = new StringBuilder().append("{call ").append(sqlCall(job)).append("}").toString();
        try (java.sql.CallableStatement statement = connection.prepareCall(sql)) {
            return statement.execute();
        }
    }

    /** Returns the call of one procedure, with literals for its arguments, as it is; refuses any other SQL. */
    private static String sqlCall(Object value) {
        String text = String.valueOf(value);
        String bare = text.replaceAll("'[^'\\\\]*'", "0");
        boolean named = bare.trim().matches("[\\p{L}\\p{N}_$.]+");
        boolean given = bare.trim().matches("[\\p{L}\\p{N}_$.]+ ?\\([-\\d\\s.,?]*\\)");
        if (bare.contains("--") || !(named || given)) {
            throw new IllegalArgumentException("Not a call of a procedure");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
