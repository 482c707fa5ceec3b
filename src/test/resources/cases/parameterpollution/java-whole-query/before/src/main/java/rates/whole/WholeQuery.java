package rates.whole;

import org.apache.http.client.methods.HttpGet;

class WholeQuery {
    HttpGet forward(String query) {
        return new HttpGet("https://rates.example.com/v1?" + query);
    }
}
