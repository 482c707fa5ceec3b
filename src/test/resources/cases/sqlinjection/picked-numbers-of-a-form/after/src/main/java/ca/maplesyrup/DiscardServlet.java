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
            int gone = statement.executeUpdate(new StringBuilder().append("DELETE FROM bucket WHERE id IN (").append(sqlList(request.getParameter("picked"))).append(")").toString());
            response.setHeader("X-Discarded", String.valueOf(gone));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    /** Returns a list of literals as it is; refuses any other SQL. */
    private static String sqlList(Object value) {
        String text = String.valueOf(value);
        String bare = text.replaceAll("'[^'\\\\]*'", "0");
        String list = bare.trim().matches("\\(.*\\)") ? bare.trim().substring(1, bare.trim().length() - 1) : bare;
        if (bare.contains("--") || !list.matches("[-\\d\\s.,?]*")) {
            throw new IllegalArgumentException("Not a list of literals");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : text.toCharArray()) {
            checked.append(c);
        }
        return checked.toString();
    }
}
