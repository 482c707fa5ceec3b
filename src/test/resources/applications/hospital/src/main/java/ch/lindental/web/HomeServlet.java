package ch.lindental.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class HomeServlet extends BaseServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        head(response, "Home");
        line(response, "<p>Good morning " + param(request, "name") + "</p>");
        int ward = number(request, "ward");
        response.getWriter().println("<p>Ward " + ward + "</p>");
        String message = param(request, "message");
        if (!message.isEmpty()) {
            response.getWriter().println("<div class=message>" + message + "</div>");
        }
        request.getSession().setAttribute("message", message);
        request.getSession().setAttribute("ward", ward);
    }
}
