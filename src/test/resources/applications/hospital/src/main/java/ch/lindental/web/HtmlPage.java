package ch.lindental.web;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

public class HtmlPage {
    private final String title;
    private final Map<String, String> links = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    public HtmlPage(String title) {
        this.title = title;
    }

    public HtmlPage link(String text, String href) {
        links.put(text, href);
        return this;
    }

    public HtmlPage paragraph(String text) {
        body.append("<p>").append(escape(text)).append("</p>\n");
        return this;
    }

    public void print(PrintWriter out) {
        out.println("<h1>" + escape(title) + "</h1>");
        links.forEach((text, href) -> out.println("<a href=\"" + escape(href) + "\">" + escape(text) + "</a>"));
        out.print(body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
