package org.markt.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.servlet.http.HttpServletRequest;

public class Branches {
    public void choose(Connection connection, HttpServletRequest request) throws SQLException {
        connection.setCatalog(request.getParameter("branch"));
    }
}
