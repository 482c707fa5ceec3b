package com.shop.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Mixed {
    @GetMapping(
            value = "/mixed",
            produces = {"application/json", "text/html"})
    public String mixed(@RequestParam String words) {
        return "<p>" + words + "</p>";
    }
}
