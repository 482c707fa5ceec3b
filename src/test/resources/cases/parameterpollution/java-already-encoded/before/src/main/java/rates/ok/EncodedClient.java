package rates.ok;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.http.client.methods.HttpGet;

class EncodedClient {
    HttpGet of(String city, int days) {
        String encoded = URLEncoder.encode(city, StandardCharsets.UTF_8);
        return new HttpGet("https://weather.example.com/?days=" + days + "&city=" + encoded);
    }
}
