package com.clinic.export;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

public class ExportServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String patient = request.getParameter("patient");
        response.getOutputStream().write(("<b>" + patient + "</b>").getBytes(StandardCharsets.UTF_8));
    }
}
