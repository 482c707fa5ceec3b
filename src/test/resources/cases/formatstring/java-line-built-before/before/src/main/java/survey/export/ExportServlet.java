package survey.export;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ExportServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String who = "export of " + request.getRemoteUser() + " for " + request.getParameter("survey");
        int rows = Integer.parseInt(request.getParameter("rows"));
        System.out.printf(who + ", %d rows%n", rows);
    }
}
