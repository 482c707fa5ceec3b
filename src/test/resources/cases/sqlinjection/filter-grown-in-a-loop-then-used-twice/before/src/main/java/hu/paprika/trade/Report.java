package hu.paprika.trade;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

public class Report {
    public String report(Connection connection, List<String> words) throws SQLException {
        String filter = "";
        for (String word : words) {
            filter += " AND remark LIKE '%" + word + "%'";
        }
        try (Statement statement = connection.createStatement()) {
            ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM lot WHERE sold = 1" + filter);
            count.next();
            int lots = count.getInt(1);
            ResultSet sum = statement.executeQuery("SELECT SUM(price) FROM lot WHERE sold = 1" + filter);
            sum.next();
            return lots + " lots for " + sum.getBigDecimal(1);
        }
    }
}
