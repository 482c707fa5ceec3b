package pe.textileshop.dye;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class Vats {
    private String command;

    public int empty(Connection connection, String vat) throws SQLException {
        command = "UPDATE vat SET dye = NULL WHERE code = '" + vat + "'";
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(command);
        }
    }
}
