package ch.labor.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Rates {
    @GetMapping("/rates")
    List<String> all() {
        return List.of("day", "week");
    }
}
