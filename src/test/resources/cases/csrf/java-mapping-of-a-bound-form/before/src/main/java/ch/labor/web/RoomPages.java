package ch.labor.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
class RoomPages {
    @RequestMapping("/book")
    String book(StringBuilder booking) {
        return "booked";
    }
}
