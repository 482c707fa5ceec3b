package ch.lindental.audit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class AuditServlet extends HttpServlet {
    private final transient AuditRepository audit;

    public AuditServlet(AuditRepository audit) {
        this.audit = audit;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String who = request.getParameter("who");
        PrintWriter out = response.getWriter();
        try {
            out.println(String.format("<caption>%s</caption>", who));
            for (String line : audit.of(who, 100)) {
                out.println("<li>" + line + "</li>");
            }
        } catch (IllegalStateException e) {
            response.sendError(500, "Audit of " + who + " failed: " + e.getMessage());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        audit.add(request.getRemoteUser(), request.getParameter("what"));
        response.setStatus(201);
    }
}
