package rates.search;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.http.client.methods.HttpGet;

class SearchClient {
    HttpGet search(String words, String sort) {
        StringBuilder address = new StringBuilder("https://search.example.com/find?");
        address.append("q=").append(URLEncoder.encode(words.trim(), StandardCharsets.UTF_8));
        if (sort != null) {
            address.append("&sort=").append(URLEncoder.encode(sort, StandardCharsets.UTF_8));
        }
        return new HttpGet(URI.create(address.toString()));
    }
}
