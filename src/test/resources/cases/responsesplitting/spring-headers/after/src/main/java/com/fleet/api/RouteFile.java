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
        headers.add("X-Route", headerText(name));
        return new ResponseEntity<>("ok", headers, org.springframework.http.HttpStatus.OK);
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerText(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
