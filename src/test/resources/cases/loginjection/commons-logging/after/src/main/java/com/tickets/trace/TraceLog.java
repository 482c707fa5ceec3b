package com.tickets.trace;

import java.io.IOException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class TraceLog extends HttpServlet {
    private static final Log LOG = LogFactory.getLog(TraceLog.class);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (LOG.isTraceEnabled()) LOG.trace(String.valueOf(request.getQueryString()).replace('\n', '_').replace('\r', '_'));
    }
}
