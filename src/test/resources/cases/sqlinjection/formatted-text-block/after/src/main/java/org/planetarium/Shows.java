package org.planetarium;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

public class Shows {
    private final DataSource source;

    public Shows(DataSource source) {
        this.source = source;
    }

    public int seats(String title, int hour) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        SELECT seats FROM show
                        WHERE title = ? AND hour = ?
                        """)) {
            statement.setString(1, title);
            statement.setInt(2, hour);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt("seats") : 0;
            }
        }
    }
}
