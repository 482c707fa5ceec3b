package org.northbay.clinic.web;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.northbay.clinic.data.Inputs;

public class Visits extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Visits.class.getName());

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String doctor = Inputs.viaMap(request.getParameter("doctor"));
        request.getSession().setAttribute("doctor", doctor);
        LOG.info("visit for " + doctor);
        LOG.log(Level.FINE, "doctor {0}", doctor);
        response.setHeader("X-Doctor", doctor);
        if (request.getParameter("next") != null) {
            response.sendRedirect(request.getParameter("next"));
            return;
        }
        try {
            Integer.parseInt(request.getParameter("page"));
        } catch (NumberFormatException e) {
            e.printStackTrace(response.getWriter());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("slot");
        request.getSession(true).putValue(name, "10340");
        response.getWriter().println("Slot " + 17 + " kept");
    }
}
