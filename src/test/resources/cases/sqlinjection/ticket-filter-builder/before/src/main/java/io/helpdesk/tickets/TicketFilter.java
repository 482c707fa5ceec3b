package io.helpdesk.tickets;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The list view of the ticket desk: every criterion is optional. */
public class TicketFilter {
    public List<Long> ids(Connection connection, String owner, String subject, List<String> states)
            throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT id FROM ticket WHERE deleted = 0");
        if (owner != null) {
            sql.append(" AND owner = '").append(owner).append("'");
        }
        if (subject != null && !subject.isEmpty())
            sql.append(" AND subject LIKE '%" + subject + "%'");
        if (!states.isEmpty()) {
            sql.append(" AND state IN (");
            for (String state : states) {
                sql.append("'").append(state).append("',");
            }
            sql.setLength(sql.length() - 1);
            sql.append(")");
        }
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery(sql.toString());
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
