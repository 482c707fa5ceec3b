package ch.lindental.reports;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.HtmlUtils;

public class StatementServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        ServletOutputStream out = resp.getOutputStream();
        String period = req.getParameter("period");
        out.println("<h3>" + HtmlUtils.htmlEscape(period == null ? "" : period) + "</h3>");
        String comment = req.getParameter("comment");
        out.print("<blockquote>");
        out.print(comment);
        out.println("</blockquote>");
        int page = Integer.parseInt(req.getParameter("page"));
        out.println("<p>page " + page + "</p>");
        out.println("<script>var comment = \"" + comment + "\";</script>");
    }

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.setContentType("application/json");
        resp.getWriter().write("{\"saved\":\"" + req.getParameter("period") + "\"}");
    }
}
