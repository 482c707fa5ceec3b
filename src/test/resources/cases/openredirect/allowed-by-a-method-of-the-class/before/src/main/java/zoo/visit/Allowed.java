package zoo.visit;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Allowed {
    void go(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        if (isAllowedTarget(to)) {
            response.sendRedirect(to);
        }
    }

    private static boolean isAllowedTarget(String to) {
        return to != null && to.startsWith("/") && !to.startsWith("//");
    }
}
