package ch.lindental.auth;

import ch.lindental.config.Database;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LoginServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(LoginServlet.class);

    @Override
    public void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String login = request.getParameter("login");
        String password = request.getParameter("password");
        String role = null;
        try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
            String query = "SELECT role FROM staff WHERE login = '" + login + "' AND hash = '" + PasswordHasher.hash(password) + "'";
            try (ResultSet rows = statement.executeQuery(query)) {
                if (rows.next()) {
                    role = rows.getString("role");
                }
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        if (role == null) {
            LOG.warn("login failed for " + login);
            response.sendRedirect("/login?failed");
            return;
        }
        HttpSession session = request.getSession();
        session.setAttribute("login", login);
        session.setAttribute("role", role);
        Cookie cookie = new Cookie("lastLogin", login);
        cookie.setMaxAge(30 * 24 * 3600);
        response.addCookie(cookie);
        String target = request.getParameter("target");
        response.sendRedirect(target == null ? "/home" : target);
    }
}
