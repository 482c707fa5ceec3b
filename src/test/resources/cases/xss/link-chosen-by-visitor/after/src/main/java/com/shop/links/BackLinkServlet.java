package com.shop.links;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class BackLinkServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String back = req.getParameter("back");
        resp.getWriter().print("<a href=\"".concat(htmlEscape(linkTarget(back))).concat("\">Back</a>"));
    }

    /** The address, or "#" where it has a scheme that runs code instead of leading somewhere. */
    private static String linkTarget(String address) {
        String target = String.valueOf(address);
        String start = target.split("[/?#]", 2)[0];
        return start.indexOf(':') < 0 || start.matches("(?i)(https?|mailto|tel):.*") ? target : "#";
    }

    /** The value as HTML text: characters that could start a tag or end an attribute are written as references. */
    private static String htmlEscape(String value) {
        StringBuilder html = new StringBuilder();
        String.valueOf(value).codePoints().forEach(c -> {
            switch (c) {
                case '&': html.append("&amp;"); break;
                case '<': html.append("&lt;"); break;
                case '>': html.append("&gt;"); break;
                case '"': html.append("&quot;"); break;
                case '\'': html.append("&#39;"); break;
                default: html.appendCodePoint(c);
            }
        });
        return html.toString();
    }
}
