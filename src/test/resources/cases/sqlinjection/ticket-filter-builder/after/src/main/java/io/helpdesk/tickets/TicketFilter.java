package io.helpdesk.tickets;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The list view of the ticket desk: every criterion is optional. */
public class TicketFilter {
    public List<Long> ids(Connection connection, String owner, String subject, List<String> states)
            throws SQLException {
        List<Object> parameters = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT id FROM ticket WHERE deleted = 0");
        if (owner != null) {
            sql.append(" AND owner = ?");
            parameters.add(owner);
        }
        if (subject != null && !subject.isEmpty()) {
            parameters.add(String.join("", "%", subject, "%"));
            sql.append(" AND subject LIKE ?");
        }
        if (!states.isEmpty()) {
            sql.append(" AND state IN (");
            for (String state : states) {
                sql.append("?,");
                parameters.add(state);
            }
            sql.setLength(sql.length() - 1);
            sql.append(")");
        }
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
