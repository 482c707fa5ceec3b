package ch.lindental.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public abstract class BaseServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    protected static String param(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.trim();
    }

    protected static int number(HttpServletRequest request, String name) {
        try {
            return Integer.parseInt(param(request, name));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    protected void line(HttpServletResponse response, String html) throws IOException {
        response.getWriter().println(html);
    }

    protected void head(HttpServletResponse response, String title) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().println("<!DOCTYPE html><title>" + title + "</title>");
    }
}
