package rates.search;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import org.apache.http.client.methods.HttpGet;

class SearchClient {
    HttpGet search(String words, String sort) {
        StringBuilder address = new StringBuilder("https://search.example.com/find?");
        address.append("q=").append(urlEncoded(words.trim()));
        if (sort != null) {
            address.append("&sort=").append(urlEncoded(sort));
        }
        return new HttpGet(URI.create(address.toString()));
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
