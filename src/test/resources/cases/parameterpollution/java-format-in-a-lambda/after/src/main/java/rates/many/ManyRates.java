package rates.many;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.http.client.methods.HttpPost;

class ManyRates {
    List<HttpPost> requests(List<String> customers, int year) {
        return customers.stream()
                .map(customer -> new HttpPost(
                        String.format("https://crm.example.com/sync?year=%d&customer=%s", year, urlEncoded(String.valueOf(customer)))))
                .collect(Collectors.toList());
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
