package com.blueheron.shop.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The books table. */
public class BookStore {
    private static final int PAGE = 50;

    private final DataSource database;

    public BookStore(DataSource database) {
        this.database = database;
    }

    /** Books whose title has the words, or that the author wrote. */
    public List<Book> search(String words, String author) throws SQLException {
        String sql = "SELECT id, title, author, price FROM book WHERE title LIKE '%" + words + "%'";
        if (author != null && !author.isBlank()) {
            sql += " AND author = '" + author + "'";
        }
        sql += " ORDER BY title LIMIT " + PAGE;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Book> books = new ArrayList<>();
            while (rows.next()) {
                books.add(read(rows));
            }
            return books;
        }
    }

    /** How many copies of a book are on the shelf, by its ISBN. */
    public int stock(String isbn) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT copies FROM shelf WHERE isbn = '" + isbn + "'");
            return rows.next() ? rows.getInt("copies") : 0;
        }
    }

    /** All books in the order of a column that the visitor picked. */
    public List<Book> sorted(String column) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT id, title, author, price FROM book ORDER BY " + column)) {
            List<Book> books = new ArrayList<>();
            while (rows.next()) {
                books.add(read(rows));
            }
            return books;
        }
    }

    private static Book read(ResultSet rows) throws SQLException {
        return new Book(rows.getLong("id"), rows.getString("title"), rows.getString("author"), rows.getInt("price"));
    }
}
