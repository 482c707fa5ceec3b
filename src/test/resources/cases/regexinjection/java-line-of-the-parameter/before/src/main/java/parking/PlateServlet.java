package parking;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PlateServlet extends HttpServlet {
    private final transient List<String> plates = List.of("B-AB 123", "HH-X 9");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String plate = request.getParameter("plate");
        if (plate == null) {
            response.sendError(400);
            return;
        }
        String upper = plate.toUpperCase();
        long count = plates.stream().filter(one -> Pattern.compile("^" + upper).matcher(one).find()).count();
        response.getWriter().println(count);
    }
}
