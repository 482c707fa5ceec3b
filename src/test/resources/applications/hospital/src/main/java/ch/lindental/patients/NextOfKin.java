package ch.lindental.patients;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

class NextOfKin {
    private final DataSource dataSource;

    NextOfKin(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    String note(String lastName, int year) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            PreparedStatement statement = connection.prepareStatement(
                    "SELECT secret_note FROM patient WHERE last_name = '" + lastName + "' AND YEAR(born) = ?");
            statement.setInt(1, year);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        } finally {
            connection.close();
        }
    }

    boolean inform(String procedure, String phone) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                CallableStatement call = connection.prepareCall("{call inform_kin('" + phone + "')}")) {
            return call.execute();
        }
    }
}
