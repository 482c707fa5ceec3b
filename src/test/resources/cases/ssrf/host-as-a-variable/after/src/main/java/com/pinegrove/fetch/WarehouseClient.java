package com.pinegrove.fetch;

import java.util.List;
import org.springframework.web.client.RestTemplate;

public class WarehouseClient {
    private static final List<String> HOSTS = List.of("north.pinegrove.com", "south.pinegrove.com");

    private final RestTemplate rest = new RestTemplate();

    public String stock(String warehouse, String item) {
        return rest.getForObject("https://{host}/stock/{item}", String.class, allowedHost(warehouse), item);
    }

    /** Returns a host as it is; refuses one that may not be asked. */
    private static String allowedHost(String host) {
        if (!HOSTS.contains(host)) {
            throw new IllegalArgumentException("The host may not be asked");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : host.toCharArray()) {
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException("The address holds a control character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
