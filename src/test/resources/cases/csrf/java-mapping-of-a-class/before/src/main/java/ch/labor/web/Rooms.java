package ch.labor.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/rooms")
class Rooms {
    @GetMapping
    String all() {
        return "rooms";
    }
}
