package com.pinegrove.fetch;

import org.springframework.web.client.RestTemplate;

public class AnyWarehouse {
    private final RestTemplate rest = new RestTemplate();

    public String stock(String warehouse, String item) {
        return rest.getForObject("https://{host}/stock/{item}", String.class, warehouse, item);
    }
}
