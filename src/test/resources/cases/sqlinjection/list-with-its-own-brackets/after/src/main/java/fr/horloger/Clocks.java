package fr.horloger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Clocks {
    /** Takes the numbers as "(3,5,8)". */
    public int repaired(Connection connection, String clockNumbers) throws SQLException {
        Statement statement = connection.createStatement();
        ResultSet rs = statement.executeQuery(new StringBuilder().append("SELECT COUNT(*) FROM clock WHERE repaired = 1 AND id IN ").append(sqlList(clockNumbers)).toString());
        int count = rs.next() ? rs.getInt(1) : 0;
        rs.close();
        statement.close();
        return count;
    }

    /** Returns a list of literals as it is; refuses any other SQL. */
    private static String sqlList(Object value) {
        String text = String.valueOf(value);
        String bare = text.replaceAll("'[^'\\\\]*'", "0");
        String list = bare.trim().matches("\\(.*\\)") ? bare.trim().substring(1, bare.trim().length() - 1) : bare;
        if (bare.contains("--") || !list.matches("[-\\d\\s.,?]*")) {
            throw new IllegalArgumentException("Not a list of literals");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
