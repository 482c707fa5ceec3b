package dk.kitefestival;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

class Preferences {
    void keep(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(sessionText(request.getParameter("key")), sessionText(request.getParameter("value")));
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
