package be.diamondcut;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Stones {
    private final Connection connection;

    public Stones(Connection connection) {
        this.connection = connection;
    }

    public int count(String cut, String colour) throws SQLException {
        StringBuffer sql = new StringBuffer();
        sql.append("SELECT COUNT(*) FROM stone WHERE cut = '");
        sql.append(cut);
        sql.append("'");
        if (colour != null) {
            sql.append(" AND colour = '");
            sql.append(colour);
            sql.append("'");
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql.toString())) {
            row.next();
            return row.getInt(1);
        }
    }
}
