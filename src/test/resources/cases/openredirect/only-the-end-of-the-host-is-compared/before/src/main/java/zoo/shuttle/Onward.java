package zoo.shuttle;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Onward {
    void leave(HttpServletRequest request, HttpServletResponse response) throws IOException, URISyntaxException {
        String to = request.getParameter("to");
        URI uri = new URI(to);
        if (uri.getHost() != null && uri.getHost().endsWith("zoo.example")) {
            response.sendRedirect(to);
        }
    }
}
