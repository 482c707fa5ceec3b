package com.port.crane;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class CraneState extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String crane = request.getParameter("crane");
        log(("state of " + crane).replace('\n', '_').replace('\r', '_'));
    }
}
