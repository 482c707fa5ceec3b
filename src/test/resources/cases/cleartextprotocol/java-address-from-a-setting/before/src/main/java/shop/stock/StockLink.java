package shop.stock;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Properties;

final class StockLink {
    private final Properties settings;

    StockLink(Properties settings) {
        this.settings = settings;
    }

    InputStream open(String article) throws IOException {
        return new URL(settings.getProperty("stock.address") + "/" + article).openStream();
    }
}
