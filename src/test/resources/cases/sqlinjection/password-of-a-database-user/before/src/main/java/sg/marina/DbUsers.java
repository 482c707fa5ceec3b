package sg.marina;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class DbUsers {
    void change(Connection connection, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER USER marina_report IDENTIFIED BY '" + password + "'");
        }
    }
}
