package ch.labor.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
class RoomPages {
    @RequestMapping("/start")
    String start(Principal visitor) {
        return visitor == null ? "welcome" : "rooms";
    }
}
