package sg.marina.names;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Names {
    public String translate(Connection connection, String language, int berth) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery(
                    "SELECT id FROM berth_name WHERE " + language + "_name IS NOT NULL AND berth = " + berth);
            return row.next() ? row.getString(1) : "";
        }
    }
}
