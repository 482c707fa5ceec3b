package zoo.visit;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Short {
    void go(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        if (to.equals("feed") || to.startsWith("http:") || to.indexOf("www.zoo.example") > 0) {
            to = to.strip();
        }
        response.sendRedirect(to);
    }
}
