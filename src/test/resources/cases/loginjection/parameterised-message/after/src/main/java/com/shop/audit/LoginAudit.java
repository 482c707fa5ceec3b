package com.shop.audit;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LoginAudit extends HttpServlet {
    private static final Logger log = LoggerFactory.getLogger(LoginAudit.class);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        log.warn("login of {} from port {} failed", String.valueOf(request.getParameter("user")).replace('\n', '_').replace('\r', '_'), request.getRemotePort());
    }
}
