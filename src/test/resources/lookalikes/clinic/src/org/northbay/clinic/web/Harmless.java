package org.northbay.clinic.web;

import java.io.File;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.northbay.clinic.data.Db;

/** What looks bad and is not. */
public class Harmless extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TABLE = "patient";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int page = Integer.parseInt(request.getParameter("page"));
        String order = "asc".equals(request.getParameter("order")) ? "ASC" : "DESC";
        response.setContentType("text/html");
        try (Statement statement = Db.statement();
                ResultSet rows = statement.executeQuery(
                        "SELECT name FROM " + TABLE + " ORDER BY name " + order + " LIMIT 10 OFFSET " + page * 10)) {
            while (rows.next()) {
                response.getWriter().println("<li>" + rows.getRow() + "</li>");
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    public File log(int day) {
        return new File("/var/log/clinic/" + day + ".log");
    }

    public String shuffle(java.util.List<String> names) {
        java.util.Collections.shuffle(names, new java.util.Random(42));
        return String.join(",", names);
    }
}
