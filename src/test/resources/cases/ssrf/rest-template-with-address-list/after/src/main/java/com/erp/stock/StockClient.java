package com.erp.stock;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
public class StockClient {
    private static final List<String> WAREHOUSES = List.of("https://north.stock.example/", "https://south.stock.example/");

    private final RestTemplate rest = new RestTemplate();

    @GetMapping("/stock")
    public String stock(@RequestParam("warehouse") String warehouse) {
        return rest.getForObject(allowedAddress(warehouse), String.class);
    }

    /** Returns an address as it is; refuses one whose host may not be asked. */
    private static String allowedAddress(String address) {
        boolean plain = address.indexOf('\\') < 0 && !address.contains("..");
        if (!plain || !WAREHOUSES.stream().anyMatch(address::startsWith)) {
            throw new IllegalArgumentException("The host may not be asked");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : address.toCharArray()) {
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException("The address holds a control character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
