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
        return rest.getForObject(warehouse, String.class);
    }
}
