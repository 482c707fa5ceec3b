package ch.lindental.reports;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Enumeration;
import java.util.Map;

public class ReportServlet extends HttpServlet {
    private final transient ReportQueries queries;

    public ReportServlet(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        final PrintWriter out = response.getWriter();
        String title = request.getParameter("title");
        out.append("<title>").append(title == null ? "Report" : title).append("</title>");
        out.format("<h1 title='%s'>%s</h1>", title, title);
        Enumeration<String> names = request.getParameterNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement();
            out.println("<!-- " + name + " -->");
            for (String value : request.getParameterValues(name)) {
                out.println("<dt>" + name + "</dt><dd>" + value + "</dd>");
            }
        }
        try {
            Map<String, Integer> counts = queries.perWard(request.getParameter("from"), request.getParameter("to"));
            HtmlTable table = new HtmlTable("Ward", "Patients");
            counts.forEach((ward, count) -> table.row(ward, count));
            out.println(table.html());
            out.println("<p>" + counts.size() + " wards</p>");
        } catch (Exception e) {
            out.println("<p>The report failed: " + e.getMessage() + "</p>");
        }
    }
}
