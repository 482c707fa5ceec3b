package hu.paprika.trade;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class Lots {
    public int count(Connection connection, String by, String value, String year) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        String where;
        switch (by) {
            case "farm":
                where = "farm = ?";
                parameters.add(value);
                break;
            case "grade":
                where = "grade = ?";
                parameters.add(value);
                break;
            default:
                where = "1 = 1";
        }
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM lot WHERE " + where + " AND year = ?")) {
            parameters.add(year);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
