package ch.lindental.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

final class Redirects {
    private static final Map<String, String> PAGES = Map.of("home", "/home", "lab", "/laboratory", "bill", "/billing");

    private Redirects() {
    }

    static void byKey(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(PAGES.getOrDefault(request.getParameter("page"), "/home"));
    }

    static void back(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String referer = request.getHeader("Referer");
        response.sendRedirect(referer != null ? referer : "/home");
    }

    static void moved(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", request.getParameter("to"));
    }

    static void within(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/wards/" + request.getParameter("ward"));
    }

    static void encoded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        if (to == null || to.isEmpty()) {
            to = "/home";
        }
        response.sendRedirect(response.encodeRedirectURL(to));
    }
}
