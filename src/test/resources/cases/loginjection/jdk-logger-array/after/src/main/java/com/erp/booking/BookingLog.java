package com.erp.booking;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class BookingLog extends HttpServlet {
    private final Logger logger = Logger.getLogger("booking");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        logger.log(Level.INFO, "booked {0} on {1}", new Object[] {String.valueOf(request.getParameter("item")).replace('\n', '_').replace('\r', '_'), 7});
    }
}
