package zoo.visit;

import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Lang {
    void choose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String lang = request.getParameter("lang");
        String from = request.getParameter("from");
        if (!List.of("en", "fr").contains(lang)) {
            response.sendError(400);
            return;
        }
        response.addHeader("X-Lang", lang);
        response.sendRedirect(from);
    }
}
