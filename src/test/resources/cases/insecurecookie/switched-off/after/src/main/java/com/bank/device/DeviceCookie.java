package com.bank.device;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class DeviceCookie extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie device = new Cookie("device", request.getParameter("device"));
        device.setHttpOnly(true);
        device.setSecure(true);
        response.addCookie(device);
    }
}
