package be.diamondcut;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class Stones {
    private final Connection connection;

    public Stones(Connection connection) {
        this.connection = connection;
    }

    public int count(String cut, String colour) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        StringBuffer sql = new StringBuffer();
        sql.append("SELECT COUNT(*) FROM stone WHERE cut = ");
        sql.append("?");
        parameters.add(cut);
        sql.append("");
        if (colour != null) {
            sql.append(" AND colour = ");
            sql.append("?");
            parameters.add(colour);
            sql.append("");
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
