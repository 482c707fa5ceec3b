package com.port.tide;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class TideQuery extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String day = request.getParameter("day");
        java.util.logging.Logger.getLogger("tide").info(String.format("tide of %s for %s", day, request.getRemoteUser()));
    }
}
