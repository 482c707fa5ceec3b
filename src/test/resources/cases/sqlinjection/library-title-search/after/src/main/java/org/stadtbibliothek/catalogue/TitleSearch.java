package org.stadtbibliothek.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Finds books by words of their titles. */
public class TitleSearch {
    private final DataSource dataSource;

    public TitleSearch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public List<String> titles(String words) {
        List<String> found = new ArrayList<>();
        Connection connection = null;
        PreparedStatement statement = null;
        ResultSet rows = null;
        try {
            connection = dataSource.getConnection();
            String sql = "SELECT title FROM book WHERE title LIKE ? ORDER BY title";
            statement = connection.prepareStatement(sql);
            statement.setString(1, "%" + words + "%");
            rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString("title"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot search the catalogue", e);
        } finally {
            close(rows);
            close(statement);
            close(connection);
        }
        return found;
    }

    private static void close(AutoCloseable resource) {
        try {
            if (resource != null) {
                resource.close();
            }
        } catch (Exception e) {
            // nothing is left to be done
        }
    }
}
