package ch.lindental.laboratory;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;

public class ResultServlet extends HttpServlet {
    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("sample");
        try (SampleTable samples = new SampleTable()) {
            String result = samples.result(id);
            PrintWriter w = response.getWriter();
            w.write("<h2>Sample " + id + "</h2>");
            if (result == null) {
                w.append("<p>There is no sample ").append(id).append("</p>");
            } else {
                w.write("<p>" + result + "</p>");
            }
        } catch (SQLException e) {
            e.printStackTrace(response.getWriter());
        }
    }

    @Override
    public void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (SampleTable samples = new SampleTable()) {
            boolean entered = samples.enter(request.getParameter("sample"), request.getParameter("result"));
            response.getWriter().print(entered ? "entered" : "unknown");
        } catch (SQLException e) {
            response.sendError(500, e.toString());
        }
    }
}
