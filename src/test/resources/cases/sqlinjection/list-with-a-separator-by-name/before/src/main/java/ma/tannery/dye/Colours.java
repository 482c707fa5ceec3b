package ma.tannery.dye;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

public class Colours {
    private static final String SEPARATOR = ", ";

    public boolean anyInStock(Connection connection, Set<String> colours) throws SQLException {
        StringBuilder in = new StringBuilder();
        for (String colour : colours) {
            if (in.length() > 0) {
                in.append(SEPARATOR);
            }
            in.append("'").append(colour).append("'");
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 FROM dye WHERE kg > 0 AND colour IN (" + in + ")")) {
            return rows.next();
        }
    }
}
