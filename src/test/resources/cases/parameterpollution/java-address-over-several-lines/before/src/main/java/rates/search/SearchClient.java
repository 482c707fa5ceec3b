package rates.search;

import java.net.URI;
import org.apache.http.client.methods.HttpGet;

class SearchClient {
    HttpGet search(String words, String sort) {
        StringBuilder address = new StringBuilder("https://search.example.com/find?");
        address.append("q=").append(words.trim());
        if (sort != null) {
            address.append("&sort=").append(sort);
        }
        return new HttpGet(URI.create(address.toString()));
    }
}
