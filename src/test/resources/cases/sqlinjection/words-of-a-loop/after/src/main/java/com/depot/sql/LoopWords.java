package com.depot.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class LoopWords {
    public int count(Connection connection, List<String> words) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT COUNT(*) FROM books WHERE 1 = 0");
        for (String word : words) {
            sql.append(" OR title = ?");
            parameters.add(word);
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        }
    }
}
