package geo.log;

import java.util.logging.Logger;
import org.apache.http.client.methods.HttpGet;

class LoggingClient {
    private static final Logger LOG = Logger.getLogger("geo");

    HttpGet find(String words, long page) {
        String address = "https://geo.example.com/search?page=" + page + "&q=" + words;
        LOG.info("asking " + address);
        return new HttpGet(address);
    }
}
