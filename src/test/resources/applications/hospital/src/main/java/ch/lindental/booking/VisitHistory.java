package ch.lindental.booking;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

class VisitHistory {
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private final Connection connection;

    VisitHistory(Connection connection) {
        this.connection = connection;
    }

    private <T> T call(Work<T> work) throws SQLException {
        return work.with(connection);
    }

    String lastNote(String room) throws SQLException {
        return call(c -> {
            try (Statement s = c.createStatement();
                    ResultSet r = s.executeQuery("SELECT note FROM appointment WHERE room='" + room + "' ORDER BY id DESC")) {
                return r.next() ? r.getString(1) : "";
            }
        });
    }

    int rename(String from, String to) throws SQLException {
        return call(c -> {
            String portable = c.nativeSQL("UPDATE appointment SET room = '" + to + "' WHERE room = '" + from + "'");
            try (Statement s = c.createStatement()) {
                return s.executeUpdate(portable);
            }
        });
    }

    void each(String kind, Consumer<String> consumer) throws SQLException {
        final String condition = kind.isEmpty() ? "" : "WHERE note = '" + kind + "'";
        try (Statement s = connection.createStatement()) {
            if (s.execute("SELECT note FROM appointment " + condition)) {
                ResultSet r = s.getResultSet();
                while (r.next()) {
                    consumer.accept(r.getString("note"));
                }
            }
        }
    }
}
