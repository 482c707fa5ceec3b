package com.port.pilot;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PilotCall extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String pilot = request.getParameter("pilot");
        java.util.logging.Logger logger = java.util.logging.Logger.getLogger("pilot");
        logger.warning(("no pilot " + pilot).replace('\n', '_').replace('\r', '_'));
    }
}
