package rates.many;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.http.client.methods.HttpPost;

class ManyRates {
    List<HttpPost> requests(List<String> customers, int year) {
        return customers.stream()
                .map(customer -> new HttpPost(
                        String.format("https://crm.example.com/sync?year=%d&customer=%s", year, URLEncoder.encode(String.valueOf(customer), StandardCharsets.UTF_8))))
                .collect(Collectors.toList());
    }
}
