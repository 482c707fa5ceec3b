package com.fleet.track;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class TrackState extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String state = java.net.URLDecoder.decode(request.getQueryString(), "UTF-8");
        response.addHeader("X-State", ("s=" + state).replace("\r", "").replace("\n", ""));
    }
}
