package pl.amberworks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class AfterLogin {
    void go(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = "admin".equals(request.getParameter("as")) ? "/admin" : "/shop?lang=pl";
        response.sendRedirect(next);
    }
}
