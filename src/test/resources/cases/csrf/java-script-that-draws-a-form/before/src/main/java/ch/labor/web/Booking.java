package ch.labor.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class Booking {
    @PostMapping("/book")
    String book() {
        return "booked";
    }
}
