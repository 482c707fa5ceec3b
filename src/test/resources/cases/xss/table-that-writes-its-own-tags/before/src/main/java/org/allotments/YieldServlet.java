package org.allotments;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class YieldServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Grid beds = new Grid();
        beds.cell(request.getParameter("bed"));
        PrintWriter out = response.getWriter();
        out.println(beds.html());
    }
}
