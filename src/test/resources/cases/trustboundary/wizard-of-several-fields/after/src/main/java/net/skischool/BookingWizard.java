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
                session.setAttribute(sessionText(field), sessionText(request.getParameter(field).trim()));
    }

    /** A request's text as it is, for the session to keep; refuses control characters and brackets of markup. */
    private static String sessionText(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder checked = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c == '<' || c == '>' || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
                throw new IllegalArgumentException("The text holds markup or control characters");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
