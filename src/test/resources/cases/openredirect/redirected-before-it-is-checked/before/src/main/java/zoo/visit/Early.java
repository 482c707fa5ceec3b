package zoo.visit;

import java.io.IOException;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Early {
    private static final Set<String> KNOWN = Set.of("/map", "/tickets");

    void go(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("page");
        if (request.getParameter("now") != null) {
            response.sendRedirect(page);
            return;
        }
        response.setStatus(KNOWN.contains(page) ? 200 : 404);
    }
}
