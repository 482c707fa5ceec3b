package org.weather;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import javax.servlet.http.HttpServletRequest;

public class StationReader {
    private static final String API = "https://api.weather.example/v2";

    public int status(HttpServletRequest request) throws IOException {
        String station = request.getParameter("station");
        String address = API + "/stations/" + station + "/now";
        HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
        return connection.getResponseCode();
    }
}
