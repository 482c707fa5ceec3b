package com.millworks.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class StockMover {
    public int move(Connection connection, String article, String from, String to) throws SQLException {
        Statement statement = connection.createStatement();
        try {
            try (PreparedStatement prepared = connection.prepareStatement("UPDATE shelf SET pieces = pieces - 1 WHERE place = ?")) {
                prepared.setString(1, from);
                prepared.executeUpdate();
            }
            return statement.executeUpdate(
                    "UPDATE shelf SET pieces = pieces + 1 WHERE place = '" + to + "' AND article = '" + article + "'");
        } finally {
            statement.close();
        }
    }
}
