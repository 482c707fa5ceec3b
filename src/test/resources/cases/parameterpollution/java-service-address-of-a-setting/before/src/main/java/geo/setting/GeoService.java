package geo.setting;

import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.impl.client.CloseableHttpClient;

class GeoService {
    private final CloseableHttpClient client;
    private final String service;

    GeoService(CloseableHttpClient client, String service) {
        this.client = client;
        this.service = service;
    }

    int status(String zip) throws IOException {
        HttpGet get = new HttpGet(service + "?zip=" + zip);
        try (CloseableHttpResponse response = client.execute(get)) {
            return response.getStatusLine().getStatusCode();
        }
    }
}
