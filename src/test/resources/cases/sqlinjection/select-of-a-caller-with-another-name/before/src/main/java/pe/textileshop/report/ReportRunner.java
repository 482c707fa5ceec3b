package pe.textileshop.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public abstract class ReportRunner {
    protected abstract String baseSelect();

    public final boolean hasRows(Connection connection, String weaver) throws SQLException {
        String sql = baseSelect() + " AND weaver = '" + weaver + "'";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }
}
