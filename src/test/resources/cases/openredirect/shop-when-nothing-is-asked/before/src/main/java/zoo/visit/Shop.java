package zoo.visit;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Shop {
    void go(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        if (to == null) {
            to = "//shop.zoo.example/";
        }
        response.sendRedirect(to);
    }
}
