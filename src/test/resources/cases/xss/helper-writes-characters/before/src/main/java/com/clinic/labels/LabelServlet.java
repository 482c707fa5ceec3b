package com.clinic.labels;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LabelServlet extends HttpServlet {
    private static PrintWriter page(HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        return response.getWriter();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        char[] label = request.getParameter("label").toCharArray();
        page(response).write(label, 0, Math.min(40, label.length));
    }
}
