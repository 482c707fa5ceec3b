package kz.applefarm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Trees {
    private String restriction = "";

    public int count(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM tree" + restriction)) {
            ResultSet row = statement.executeQuery();
            return row.next() ? row.getInt(1) : 0;
        }
    }

    public void only(String sort, String condition) {
        restriction = " WHERE sort = '" + sort + "' AND " + condition;
    }
}
