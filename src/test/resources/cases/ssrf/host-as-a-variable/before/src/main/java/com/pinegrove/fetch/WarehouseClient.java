package com.pinegrove.fetch;

import java.util.List;
import org.springframework.web.client.RestTemplate;

public class WarehouseClient {
    private static final List<String> HOSTS = List.of("north.pinegrove.com", "south.pinegrove.com");

    private final RestTemplate rest = new RestTemplate();

    public String stock(String warehouse, String item) {
        return rest.getForObject("https://{host}/stock/{item}", String.class, warehouse, item);
    }
}
