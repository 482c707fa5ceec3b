package ma.tannery;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

public class Baths {
    public int empty(Statement statement, List<String> orders) throws SQLException {
        int count = 0;
        String sql = null;
        for (String order : orders) {
            if (order.startsWith("#")) {
                sql = "UPDATE bath SET hides = 0 WHERE label = '" + order + "'";
            } else {
                sql = "UPDATE bath SET hides = 0 WHERE tanner = '" + order + "'";
            }
            count += statement.executeUpdate(sql);
        }
        return count;
    }
}
