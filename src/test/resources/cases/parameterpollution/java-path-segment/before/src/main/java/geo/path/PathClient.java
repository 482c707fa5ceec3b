package geo.path;

import org.apache.http.client.methods.HttpGet;

class PathClient {
    HttpGet town(String town) {
        return new HttpGet("https://geo.example.com/towns/" + town + "?format=json");
    }
}
