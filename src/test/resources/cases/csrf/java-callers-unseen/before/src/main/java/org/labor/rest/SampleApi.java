package org.labor.rest;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleApi {
    @PostMapping("/samples")
    String add(@RequestBody String sample) {
        return sample;
    }
}
