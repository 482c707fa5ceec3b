package survey.export;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ExportServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        int rows = Integer.parseInt(request.getParameter("rows"));
        System.out.printf("export of %s for %s, %d rows%n", request.getRemoteUser(), request.getParameter("survey"), rows);
    }
}
