package com.clinic.lists;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class WaitingListServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder page = new StringBuilder("<table class=\"list\">");
        int row = 0;
        for (String name : List.of(request.getParameterValues("name"))) {
            page.append("<tr><td>").append(++row).append("</td><td>").append(name).append("</td></tr>");
        }
        page.append("</table>");
        response.getWriter().write(page.toString());
    }
}
