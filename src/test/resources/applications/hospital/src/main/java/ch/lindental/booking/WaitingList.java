package ch.lindental.booking;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Built once per screen: the condition is put together by the setters and used by every query of the screen. */
public class WaitingList {
    private final DataSource dataSource;
    private String where = "";

    public WaitingList(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public WaitingList room(String room) {
        where = " WHERE room = '" + room + "'";
        return this;
    }

    public int length() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM appointment" + where)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    public List<Long> patients() throws SQLException {
        List<Long> all = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT patient FROM appointment" + where + " ORDER BY start_at");
            while (rows.next()) {
                all.add(rows.getLong("patient"));
            }
        }
        return all;
    }
}
