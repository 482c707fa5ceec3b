package com.pinegrove.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PictureServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = String.format("https://img.pinegrove.com/covers/%s.png", request.getParameter("isbn"));
        try (InputStream picture = new URL(address).openStream()) {
            picture.transferTo(response.getOutputStream());
        }
    }
}
