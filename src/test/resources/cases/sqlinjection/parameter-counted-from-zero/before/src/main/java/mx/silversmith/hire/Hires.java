package mx.silversmith.hire;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class Hires {
    public void end(Connection connection, String tool, int smith) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement("DELETE FROM hire WHERE tool = '" + tool + "' AND smith = ?");
        statement.setInt(0, smith);
        statement.executeUpdate();
        statement.close();
    }
}
