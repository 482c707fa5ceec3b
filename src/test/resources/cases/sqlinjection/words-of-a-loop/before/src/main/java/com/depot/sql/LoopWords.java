package com.depot.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

public class LoopWords {
    public int count(Connection connection, List<String> words) throws SQLException {
        String sql = "SELECT COUNT(*) FROM books WHERE 1 = 0";
        for (String word : words) {
            sql += " OR title = '" + word + "'";
        }
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getInt(1) : 0;
        }
    }
}
