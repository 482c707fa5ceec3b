package pe.textileshop.dye;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class Vats {
    private String command;

    public int empty(Connection connection, String vat) throws SQLException {
        command = "UPDATE vat SET dye = NULL WHERE code = '" + vat + "'";
        try (PreparedStatement statement = connection.prepareStatement("UPDATE vat SET dye = NULL WHERE code = ?")) {
            statement.setString(1, vat);
            return statement.executeUpdate();
        }
    }
}
