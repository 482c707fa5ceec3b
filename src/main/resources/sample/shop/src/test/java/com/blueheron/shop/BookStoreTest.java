package com.blueheron.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.blueheron.shop.catalog.Book;
import com.blueheron.shop.catalog.BookStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookStoreTest {
    private BookStore books;

    @BeforeEach
    void fill() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP ALL OBJECTS");
            statement.execute("CREATE TABLE book(id INT PRIMARY KEY, title VARCHAR(80), author VARCHAR(80), price INT)");
            statement.execute("CREATE TABLE shelf(isbn VARCHAR(20), copies INT)");
            statement.execute("INSERT INTO book VALUES (1, 'The Heron', 'O''Brien', 1299), (2, 'Marsh Birds', 'Lee', 900)");
            statement.execute("INSERT INTO shelf VALUES ('978-1', 4)");
        }
        books = new BookStore(database);
    }

    @Test
    void findsByWordsOfTheTitle() throws SQLException {
        assertEquals(List.of(1L), books.search("Heron", null).stream().map(Book::id).toList());
        assertEquals(2, books.search("", "").size());
        assertEquals(0, books.search("Owl", null).size());
    }

    @Test
    void findsByAuthor() throws SQLException {
        assertEquals(List.of(2L), books.search("Birds", "Lee").stream().map(Book::id).toList());
        assertEquals(0, books.search("Birds", "Nobody").size());
    }

    @Test
    void countsTheShelf() throws SQLException {
        assertEquals(4, books.stock("978-1"));
        assertEquals(0, books.stock("978-2"));
    }

    @Test
    void sortsByAColumn() throws SQLException {
        assertEquals(List.of(2L, 1L), books.sorted("price").stream().map(Book::id).toList());
    }
}
