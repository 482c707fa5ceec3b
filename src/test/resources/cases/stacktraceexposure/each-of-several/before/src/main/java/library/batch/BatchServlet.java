package library.batch;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class BatchServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Exception> failures = new ArrayList<>();
        for (String number : request.getParameterValues("number")) {
            try {
                Integer.parseInt(number);
            } catch (NumberFormatException e) {
                failures.add(e);
            }
        }
        PrintWriter page = response.getWriter();
        failures.forEach(failure -> failure.printStackTrace(page));
    }
}
