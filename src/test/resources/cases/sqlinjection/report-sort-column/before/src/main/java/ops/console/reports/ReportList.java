package ops.console.reports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

public class ReportList {
    public ResultSet sorted(Connection connection, String owner, String column) throws SQLException {
        return connection
                .createStatement()
                .executeQuery("SELECT * FROM report WHERE owner = '" + owner + "' ORDER BY " + column);
    }
}
