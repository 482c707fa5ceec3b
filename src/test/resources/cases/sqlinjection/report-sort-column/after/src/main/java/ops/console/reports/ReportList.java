package ops.console.reports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class ReportList {
    public ResultSet sorted(Connection connection, String owner, String column) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(new StringBuilder().append("SELECT * FROM report WHERE owner = ? ORDER BY ").append(sqlOrder(column)).toString());
        prepared.setString(1, owner);
        return prepared.executeQuery();
    }

    /** Returns columns and directions to sort by as they are; refuses any other SQL. */
    private static String sqlOrder(Object value) {
        String text = String.valueOf(value);
        for (String name : text.split(",")) {
            if (!name.trim().matches("(?i)[\\p{L}\\p{N}_$.]*( (asc|desc))?( nulls (first|last))?")) {
                throw new IllegalArgumentException("Not a column or direction");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
