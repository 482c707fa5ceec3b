package ch.lindental.surgery;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

public class TheatreServlet extends HttpServlet {
    private final transient TheatrePlan plan;

    public TheatreServlet(TheatrePlan plan) {
        this.plan = plan;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String theatre = Optional.ofNullable(request.getParameter("theatre")).orElse("OP1");
        Map<String, Object> first = plan.first(theatre);
        var html = new StringBuilder();
        html.append("<section id='" + theatre + "'>");
        if (first.isEmpty()) {
            html.append("<p>Nothing is planned in ").append(theatre).append(".</p>");
        } else {
            html.append("<p>").append(first.get("NOTE")).append("</p>");
        }
        html.append("</section>");
        response.getWriter().write(html.toString());
        response.getWriter().flush();
    }
}
