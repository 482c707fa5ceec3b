package org.planetarium;

import java.sql.Connection;
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
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT seats FROM show
                        WHERE title = '%s' AND hour = %d
                        """.formatted(title, hour))) {
            return rows.next() ? rows.getInt("seats") : 0;
        }
    }
}
