package com.pinegrove.fetch;

import java.io.IOException;
import java.net.URL;
import java.util.Set;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class StockServlet extends HttpServlet {
    private static final Set<String> WAREHOUSES = Set.of("north.pinegrove.com", "south.pinegrove.com");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String host = request.getParameter("warehouse");
        URL stock = new URL("https", host, "/stock/" + request.getParameter("item"));
        response.getOutputStream().write(stock.openStream().readAllBytes());
    }
}
