package org.fahrplan.b;

import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Delays {
    @CrossOrigin(origins = "*")
    @GetMapping("/delays")
    String all() {
        return "[]";
    }
}
