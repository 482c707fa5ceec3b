package ng.cocoadepot;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Sacks {
    private final Connection connection;
    private String filter = "";

    Sacks(Connection connection) {
        this.connection = connection;
    }

    void filter(String farm, String grade) {
        String where = " WHERE farm = '" + farm + "'";
        if (grade != null) {
            where += " AND grade = '" + grade + "'";
        }
        filter = where;
    }

    double weight() throws SQLException {
        Statement statement = connection.createStatement();
        ResultSet sum = statement.executeQuery("SELECT SUM(kg) FROM sack" + filter);
        double kg = sum.next() ? sum.getDouble(1) : 0;
        statement.close();
        return kg;
    }
}
