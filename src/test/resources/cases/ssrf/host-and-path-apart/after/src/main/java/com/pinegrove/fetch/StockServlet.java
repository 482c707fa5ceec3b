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
        URL stock = new URL("https", allowedHost(host), relativeAddress("/stock/" + request.getParameter("item")));
        response.getOutputStream().write(stock.openStream().readAllBytes());
    }

    /** Returns a host as it is; refuses one that may not be asked. */
    private static String allowedHost(String host) {
        if (!WAREHOUSES.contains(host)) {
            throw new IllegalArgumentException("The host may not be asked");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : host.toCharArray()) {
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException("The address holds a control character");
            }
            checked.append(c);
        }
        return checked.toString();
    }

    /** Returns an address within the host that it is resolved against; refuses one that names a host or scheme. */
    private static String relativeAddress(String address) {
        boolean absolute = address.strip().matches("(?s)([A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2}).*");
        if (absolute || address.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("The value leads to another address");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : address.toCharArray()) {
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException("The address holds a control character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
