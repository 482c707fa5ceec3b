package org.mine.menu;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class RecentMenus extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        java.util.List<String> recent = new java.util.ArrayList<>();
        recent.add(request.getParameter("menu"));
        request.getSession().setAttribute("recent", recent);
    }
}
