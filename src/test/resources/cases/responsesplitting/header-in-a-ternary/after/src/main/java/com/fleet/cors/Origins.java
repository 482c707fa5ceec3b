package com.fleet.cors;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Origins extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String origin = request.getHeader("Origin");
        response.setHeader("Access-Control-Allow-Origin", headerText(origin == null ? "https://fleet.example" : origin));
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerText(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
