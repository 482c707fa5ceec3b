package library.trace;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class CountServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        int lines = 0;
        try {
            Integer.parseInt(request.getParameter("shelf"));
        } catch (NumberFormatException e) {
            for (StackTraceElement line : e.getStackTrace()) {
                lines++;
                out.println(line.toString());
            }
        }
        getServletContext().log("lines: " + lines);
    }
}
