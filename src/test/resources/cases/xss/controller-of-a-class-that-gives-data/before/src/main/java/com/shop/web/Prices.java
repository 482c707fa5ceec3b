package com.shop.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/prices", produces = MediaType.TEXT_PLAIN_VALUE)
public class Prices {
    @GetMapping("/one")
    public String price(@RequestParam String item) {
        return "price of " + item;
    }
}
