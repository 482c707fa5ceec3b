package geo;

import javax.servlet.http.HttpServletRequest;
import org.apache.http.client.methods.HttpGet;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;

public class GeoClient {
    private static final String SERVICE = "https://geo.example.com/find";

    public HttpGet find(HttpServletRequest request) {
        String street = request.getParameter("street");
        String town = request.getParameter("town");
        return new HttpGet("https://geo.example.com/find?street=".concat(urlEncoded(String.valueOf(street))).concat("&town=").concat(urlEncoded(String.valueOf(town))).concat("&limit=1"));
    }

    public String service() {
        return SERVICE;
    }

    /** A value as it is written in the query of an address. */
    private static String urlEncoded(String value) {
        try {
            return URLEncoder.encode(value, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
