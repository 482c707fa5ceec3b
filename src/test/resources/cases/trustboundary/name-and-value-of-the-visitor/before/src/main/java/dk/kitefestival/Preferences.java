package dk.kitefestival;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

class Preferences {
    void keep(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(request.getParameter("key"), request.getParameter("value"));
    }
}
