package ch.lindental.web;

import ch.lindental.config.Database;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

public class HealthServlet extends BaseServlet {
    private static final String TABLE = "patient";
    private static final String CHECK = "SELECT COUNT(*) FROM " + TABLE;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
            statement.executeQuery(CHECK + " WHERE number > " + 0);
            response.getWriter().println("up");
        } catch (SQLException e) {
            response.setStatus(503);
            response.getWriter().println("down: " + e.getMessage());
        }
    }
}
