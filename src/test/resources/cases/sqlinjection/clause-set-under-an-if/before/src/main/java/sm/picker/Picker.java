package sm.picker;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Picker {
    private String limitTo = "";

    public void limitTo(String sort) {
        if (sort != null)
            limitTo = " WHERE sort = '" + sort + "'";
    }

    public boolean any(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("SELECT 1 FROM plum" + limitTo);
            return row.next();
        }
    }
}
