package lk.teahouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

public class Blends {
    private String tail = " ORDER BY name";

    public void sortBy(String column) {
        tail = " ORDER BY " + column;
    }

    public void onlyOf(String garden) {
        tail = " WHERE garden = '" + garden + "'";
    }

    public List<String> list(Connection connection) throws SQLException {
        List<String> blends = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM blend" + tail)) {
            while (rows.next()) {
                blends.add(rows.getString(1));
            }
        }
        return blends;
    }
}
