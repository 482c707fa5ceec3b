package org.stadtbibliothek.catalogue;

import java.sql.Connection;
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
        Statement statement = null;
        ResultSet rows = null;
        try {
            connection = dataSource.getConnection();
            statement = connection.createStatement();
            String sql = "SELECT title FROM book WHERE title LIKE '%" + words + "%' ORDER BY title";
            rows = statement.executeQuery(sql);
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
