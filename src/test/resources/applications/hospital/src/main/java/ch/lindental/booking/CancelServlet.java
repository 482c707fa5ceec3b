package ch.lindental.booking;

import ch.lindental.config.Database;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class CancelServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String[] ids = request.getParameterValues("id");
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < ids.length; i++) {
            marks.append(i == 0 ? "?" : ", ?");
        }
        try (Connection c = Database.connect();
                PreparedStatement s = c.prepareStatement("DELETE FROM appointment WHERE id IN (" + marks + ")")) {
            for (int i = 0; i < ids.length; i++) {
                s.setLong(i + 1, Long.parseLong(ids[i]));
            }
            response.setHeader("X-Cancelled", String.valueOf(s.executeUpdate()));
        } catch (SQLException e) {
            throw new ServletException("cancelling", e);
        }
        String next = request.getParameter("next");
        if (next != null && next.startsWith("/") && !next.startsWith("//") && next.indexOf('\\') < 0) {
            response.sendRedirect(next);
        } else {
            response.sendRedirect("/booking");
        }
    }
}
