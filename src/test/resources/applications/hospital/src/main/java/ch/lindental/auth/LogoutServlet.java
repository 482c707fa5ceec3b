package ch.lindental.auth;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class LogoutServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession().invalidate();
        for (String name : new String[] {"remember", "lastLogin"}) {
            Cookie cookie = new Cookie(name, null);
            cookie.setMaxAge(0);
            response.addCookie(cookie);
        }
        String url = request.getParameter("url");
        if (url != null) {
            response.sendRedirect(url);
        } else {
            response.sendRedirect(request.getContextPath() + "/");
        }
    }
}
