package ch.labor.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
class RoomPages {
    @RequestMapping("/done")
    String done() {
        return "redirect:/rooms";
    }
}
