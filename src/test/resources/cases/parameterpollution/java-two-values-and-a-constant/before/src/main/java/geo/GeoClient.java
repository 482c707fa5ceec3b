package geo;

import javax.servlet.http.HttpServletRequest;
import org.apache.http.client.methods.HttpGet;

public class GeoClient {
    private static final String SERVICE = "https://geo.example.com/find";

    public HttpGet find(HttpServletRequest request) {
        String street = request.getParameter("street");
        String town = request.getParameter("town");
        return new HttpGet("https://geo.example.com/find?street=" + street + "&town=" + town + "&limit=1");
    }

    public String service() {
        return SERVICE;
    }
}
