package rates.many;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.http.client.methods.HttpPost;

class ManyRates {
    List<HttpPost> requests(List<String> customers, int year) {
        return customers.stream()
                .map(customer -> new HttpPost(
                        String.format("https://crm.example.com/sync?year=%d&customer=%s", year, customer)))
                .collect(Collectors.toList());
    }
}
