package com.museum.map;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class MapName extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String map = request.getParameter("map");
        response.setHeader("X-Map", java.net.URLEncoder.encode(map, "UTF-8"));
    }
}
