package mc.leasing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class Leases {
    public void extend(Connection connection, String tenant, int years) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement("UPDATE lease SET owner = '" + tenant + "', years = ? WHERE id = ?");
        bind(statement, years);
        statement.executeUpdate();
        statement.close();
    }

    private static void bind(PreparedStatement statement, int years) throws SQLException {
        statement.setInt(1, years);
        statement.setInt(2, years * 10);
    }
}
