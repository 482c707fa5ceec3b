package com.admin.net;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PingServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String host = request.getParameter("host");
        Process ping = Runtime.getRuntime().exec("ping -c 1 " + host + " -W 2");
        ping.getInputStream().transferTo(response.getOutputStream());
    }
}
