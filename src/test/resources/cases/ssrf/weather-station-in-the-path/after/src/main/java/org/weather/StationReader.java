package org.weather;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import javax.servlet.http.HttpServletRequest;

public class StationReader {
    private static final String API = "https://api.weather.example/v2";

    public int status(HttpServletRequest request) throws IOException {
        String station = request.getParameter("station");
        String address = addressOnHost(API + "/stations/", station).concat("/now");
        HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
        return connection.getResponseCode();
    }

    /** Puts a value after the beginning of an address; refuses one that changes the host or climbs out of its path. */
    private static String addressOnHost(String before, String value) {
        String part = String.valueOf(value);
        boolean hostEnded = before.matches("(?s)[^:/?#]+://[^/?#]+[/?#].*");
        boolean climbs = part.replaceAll("(?i)%2e", ".").matches("(?is)(.*([/\\\\]|%2f|%5c))?\\.\\.(([/\\\\?#]|%2f|%5c).*)?");
        if (climbs || part.indexOf('\\') >= 0 || !(hostEnded || part.startsWith("/") || part.startsWith("?"))) {
            throw new IllegalArgumentException("The value leads to another address");
        }
        StringBuilder address = new StringBuilder();
        for (char c : (before + part).toCharArray()) {
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException("The address holds a control character");
            }
            address.append(c);
        }
        return address.toString();
    }
}
