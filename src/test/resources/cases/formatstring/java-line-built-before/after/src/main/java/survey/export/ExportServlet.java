package survey.export;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ExportServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String who = "export of %s for %s";
        int rows = Integer.parseInt(request.getParameter("rows"));
        System.out.printf(who + ", %d rows%n", request.getRemoteUser(), request.getParameter("survey"), rows);
    }
}
