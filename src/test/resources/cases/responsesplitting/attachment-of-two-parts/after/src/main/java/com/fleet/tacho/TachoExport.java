package com.fleet.tacho;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class TachoExport extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String truck = request.getParameter("truck");
        response.setContentType("text/csv");
        response.setHeader("Content-Disposition", ("attachment; filename=" + truck + ".csv").replace("\r", "").replace("\n", ""));
    }
}
