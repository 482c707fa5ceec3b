package tr.carpetschool;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;

public class Looms {
    private final Connection connection;
    private final List<String> protocol;

    public Looms(Connection connection, List<String> protocol) {
        this.connection = connection;
        this.protocol = protocol;
    }

    public void enrol(Queue<String> pupils) throws SQLException {
        String insert = "INSERT INTO pupil (name) VALUES ('" + pupils.remove() + "')";
        protocol.add(insert);
        run(insert);
    }

    private void run(String sql) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute(sql);
        }
    }
}
