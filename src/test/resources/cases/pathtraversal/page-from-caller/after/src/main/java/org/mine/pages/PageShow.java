package org.mine.pages;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PageShow extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("page");
        try {
            request.getRequestDispatcher(publicPage(page)).forward(request, response);
        } catch (javax.servlet.ServletException e) {
            throw new IOException(e);
        }
    }

    /** Returns a page's name as it is; refuses what the server keeps to itself, and names with ".." in them. */
    private static String publicPage(String page) {
        String path = page.replace('\\', '/').split("[?]", 2)[0];
        boolean elsewhere = path.startsWith("//") || path.indexOf(':') >= 0 || path.indexOf('%') >= 0;
        if (elsewhere || path.matches("(?is).*(web|meta)-inf.*")) {
            throw new IllegalArgumentException("The page is not for visitors");
        }
        for (String segment : path.replaceAll("(?i)%2e", ".").split("(?i)[/\\\\]|%2f|%5c")) {
            if (segment.trim().equals("..")) {
                throw new IllegalArgumentException("The path leads out of its folder");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : page.toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The path holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
