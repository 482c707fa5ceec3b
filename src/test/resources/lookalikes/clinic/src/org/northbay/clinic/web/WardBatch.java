package org.northbay.clinic.web;

import java.io.IOException;
import java.sql.SQLException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.northbay.clinic.data.Db;

public class WardBatch extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ward = "none";
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if ("ward".equals(cookie.getName())) {
                    ward = java.net.URLDecoder.decode(cookie.getValue(), "UTF-8");
                    break;
                }
            }
        }
        try {
            String sql = "INSERT INTO visit (ward, kind) VALUES ('" + ward + "', 'walk-in')";
            java.sql.Statement statement = Db.connection().createStatement();
            statement.addBatch(sql);
            int[] counts = statement.executeBatch();
            response.getWriter().write("rows: " + counts.length);
        } catch (SQLException e) {
            Db.fail(e);
        }
    }

    public int rename(String from, String to) throws SQLException {
        java.sql.Connection connection = Db.connection();
        java.sql.PreparedStatement update =
                connection.prepareStatement("UPDATE ward SET name = '" + to + "' WHERE name = '" + from + "'");
        return update.executeUpdate();
    }

    public long insertVisit(String ward, int bed) throws SQLException {
        String sql = "INSERT INTO visit (ward, kind, bed) VALUES ('" + ward + "', 'x', " + bed + ")";
        java.sql.Statement statement = Db.connection().createStatement();
        statement.executeUpdate(sql, java.sql.Statement.RETURN_GENERATED_KEYS);
        java.sql.ResultSet keys = statement.getGeneratedKeys();
        return keys.next() ? keys.getLong(1) : -1;
    }
}
