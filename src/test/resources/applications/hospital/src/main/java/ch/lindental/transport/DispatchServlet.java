package ch.lindental.transport;

import ch.lindental.web.BaseServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

public class DispatchServlet extends BaseServlet {
    private static final long serialVersionUID = 3L;
    private final transient Routes routes;

    public DispatchServlet(Routes routes) {
        this.routes = routes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String from = param(request, "from");
        String to = param(request, "to");
        List<String> way = routes.way(from, to);
        if (way.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "No way leads from " + from + " to " + to);
            return;
        }
        String separator = request.getParameter("separator");
        response.getWriter().println(String.join(separator == null ? ", " : separator, way));
        response.setHeader("X-Doors", String.valueOf(way.size() - 1));
    }
}
