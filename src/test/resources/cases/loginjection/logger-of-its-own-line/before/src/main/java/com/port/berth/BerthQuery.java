package com.port.berth;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class BerthQuery extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String berth = request.getParameter("berth");
        org.slf4j.LoggerFactory.getLogger(BerthQuery.class).info("asked for berth {}", berth);
    }
}
