package zoo.visit;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Return {
    void go(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(localTarget(request.getParameter("back")));
    }

    private static String localTarget(String address) {
        return address != null && address.matches("/[\\w/]*") ? address : "/";
    }
}
