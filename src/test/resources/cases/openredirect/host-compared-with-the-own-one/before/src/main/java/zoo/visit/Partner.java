package zoo.visit;

import java.io.IOException;
import java.net.URI;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Partner {
    void go(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        String host = URI.create(to).getHost();
        if (!host.equals("tickets.zoo.example")) {
            response.sendError(400);
            return;
        }
        response.sendRedirect(to);
    }
}
