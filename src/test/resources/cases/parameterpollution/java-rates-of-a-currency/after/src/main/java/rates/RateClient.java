package rates;

import java.io.IOException;
import java.net.URLEncoder;
import javax.servlet.http.HttpServletRequest;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

public class RateClient {
    private final CloseableHttpClient client;

    public RateClient(CloseableHttpClient client) {
        this.client = client;
    }

    public String rate(HttpServletRequest request) throws IOException {
        String currency = request.getParameter("currency");
        HttpGet get = new HttpGet("https://rates.example.com/v1?base=EUR&to=".concat(URLEncoder.encode(String.valueOf(currency), "UTF-8")));
        return EntityUtils.toString(client.execute(get).getEntity());
    }
}
