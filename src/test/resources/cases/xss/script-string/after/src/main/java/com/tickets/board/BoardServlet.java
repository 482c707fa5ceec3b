package com.tickets.board;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class BoardServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        PrintWriter out = resp.getWriter();
        out.println("<script>");
        out.println("  var board = '".concat(javaScriptEscape(req.getParameter("board"))).concat("';"));
        out.println("</script>");
    }

    /** The value for a string of a script: everything but letters and digits is written by its number. */
    private static String javaScriptEscape(String value) {
        StringBuilder script = new StringBuilder();
        String.valueOf(value).chars().forEach(c -> {
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                script.appendCodePoint(c);
            } else {
                script.append(String.format("\\u%04x", c));
            }
        });
        return script.toString();
    }
}
