package ch.lindental.nursing;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class NurseCallServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(NurseCallServlet.class);
    private final Random random = new Random();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String bed = request.getParameter("bed");
        if (!bed.matches("[0-9]{1,3}[a-d]?")) {
            response.sendError(400);
            return;
        }
        LOG.info("call from bed {}", bed);
        response.setHeader("X-Bed", bed);
        response.setContentType("text/html");
        response.getWriter().println("<p>Somebody comes to bed " + bed + "</p>");
        request.getSession().setAttribute("callToken", Long.toHexString(random.nextLong()));
        try {
            int minutes = Integer.parseInt(request.getParameter("since"));
            response.getWriter().println("<p>waiting " + minutes + " minutes</p>");
        } catch (NumberFormatException e) {
            LOG.debug("no time: " + request.getParameter("since"), e);
            response.getWriter().println("<p>" + e.getMessage() + "</p>");
        }
    }
}
