package zoo.visit;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Prefix {
    void go(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        if (to == null || !to.startsWith("https://www.zoo.example/")) {
            to = "https://www.zoo.example/";
        }
        response.sendRedirect(to);
    }
}
