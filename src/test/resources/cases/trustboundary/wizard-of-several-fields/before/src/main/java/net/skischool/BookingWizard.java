package net.skischool;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

public class BookingWizard extends HttpServlet {
    private static final String[] FIELDS = {"level", "teacher", "week"};

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null)
            for (String field : FIELDS)
                session.setAttribute(field, request.getParameter(field).trim());
    }
}
