package bo.quinoa;

import java.sql.SQLException;
import java.sql.Statement;

public class Lots {
    public void seal(Statement statement, String farm, int lot, String inspector) throws SQLException {
        StringBuilder sql = new StringBuilder();
        sql.append("UPDATE lot SET sealed = 1");
        if (inspector != null) {
            sql.append(", inspector = '" + inspector + "'");
        }
        sql.append(" WHERE label = '");
        sql.append(farm);
        sql.append("/");
        sql.append(lot);
        sql.append("'");
        statement.executeUpdate(sql.toString());
    }
}
