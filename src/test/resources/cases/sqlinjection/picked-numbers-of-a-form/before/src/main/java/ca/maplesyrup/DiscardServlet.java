package ca.maplesyrup;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

public class DiscardServlet extends HttpServlet {
    private transient DataSource source;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            int gone = statement.executeUpdate("DELETE FROM bucket WHERE id IN (" + request.getParameter("picked") + ")");
            response.setHeader("X-Discarded", String.valueOf(gone));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
