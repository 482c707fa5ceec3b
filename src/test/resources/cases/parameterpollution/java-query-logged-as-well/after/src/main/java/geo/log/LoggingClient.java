package geo.log;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.logging.Logger;
import org.apache.http.client.methods.HttpGet;

class LoggingClient {
    private static final Logger LOG = Logger.getLogger("geo");

    HttpGet find(String words, long page) {
        String address = "https://geo.example.com/search?page=" + page + "&q=" + urlEncoded(String.valueOf(words));
        LOG.info("asking " + address);
        return new HttpGet(address);
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
