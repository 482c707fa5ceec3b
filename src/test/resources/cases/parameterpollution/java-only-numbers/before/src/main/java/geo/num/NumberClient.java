package geo.num;

import org.apache.http.client.methods.HttpGet;

class NumberClient {
    HttpGet tile(int x, int y, double zoom) {
        return new HttpGet("https://tiles.example.com/?x=" + x + "&y=" + y + "&zoom=" + zoom);
    }
}
