package geo.name;

import org.apache.http.client.methods.HttpGet;

class NameClient {
    HttpGet by(String field, int value) {
        return new HttpGet("https://geo.example.com/find?" + field + "=" + value);
    }
}
