package ops.console.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.servlet.http.HttpServletRequest;

public class QueryWindow {
    public boolean run(Connection connection, HttpServletRequest request) throws SQLException {
        String sql = request.getParameter("sql");
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}
