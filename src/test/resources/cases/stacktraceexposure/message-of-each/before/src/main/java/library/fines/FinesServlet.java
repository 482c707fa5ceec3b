package library.fines;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class FinesServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        Optional<Exception> failure = tryToPay(request.getParameter("sum"));
        failure.ifPresent(e -> out.println(e.getMessage()));
    }

    private static Optional<Exception> tryToPay(String sum) {
        try {
            Integer.parseInt(sum);
            return Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.of(e);
        }
    }
}
