package com.erp.modern;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ModernLogin extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie id = new Cookie("ERPID", request.getSession().getId());
        id.setSecure(true);
        id.setHttpOnly(true);
        response.addCookie(id);
    }
}
