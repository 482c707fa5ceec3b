package cr.ripening;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Ripe {
    private String suffix = "";

    public void onlyRipe(boolean only) {
        if (only) {
            suffix = " WHERE ripe = 1";
        } else {
            suffix = " WHERE ripe IS NOT NULL";
        }
    }

    public boolean any(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("SELECT 1 FROM plum" + suffix);
            return row.next();
        }
    }
}
