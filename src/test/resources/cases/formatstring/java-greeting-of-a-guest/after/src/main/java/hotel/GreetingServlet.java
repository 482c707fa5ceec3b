package hotel;

import java.io.IOException;
import java.io.PrintStream;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class GreetingServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String guest = request.getParameter("guest");
        int nights = 3;
        response.setContentType("text/plain");
        PrintStream out = new PrintStream(response.getOutputStream(), true, "UTF-8");
        out.printf("Welcome, %s, you stay %d nights.%n", guest, nights);
    }
}
