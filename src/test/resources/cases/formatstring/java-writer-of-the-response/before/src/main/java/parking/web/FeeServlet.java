package parking.web;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class FeeServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        resp.setContentType("text/plain");
        resp.getWriter()
                .format("Plate " + req.getParameter("plate") + ": " + "%s EUR", fee(req))
                .flush();
    }

    private String fee(HttpServletRequest req) {
        return req.getParameter("hours") == null ? "2" : "4";
    }
}
