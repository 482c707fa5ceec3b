package com.library.loans;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LoanServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String html = "<p class='note'>";
        if (req.getParameter("reader") != null) {
            html += "Reader <b>" + req.getParameter("reader") + "</b>";
        } else
            html += "Nobody";
        html += "</p>";
        resp.getWriter().println(html);
    }
}
