package com.fleet.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RouteFile {
    @GetMapping("/route")
    public ResponseEntity<String> route(@RequestParam String name) {
        HttpHeaders headers = new HttpHeaders();
        headers.add("X-Route", name);
        return new ResponseEntity<>("ok", headers, org.springframework.http.HttpStatus.OK);
    }
}
