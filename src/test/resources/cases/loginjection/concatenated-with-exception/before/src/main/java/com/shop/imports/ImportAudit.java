package com.shop.imports;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ImportAudit extends HttpServlet {
    private static final Logger log = LoggerFactory.getLogger(ImportAudit.class);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().println("ok");
        } catch (IOException e) {
            log.error("import of " + request.getParameter("file") + " failed", e);
        }
    }
}
