package ch.labor.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class Doors {
    @PutMapping("/door")
    @ResponseBody
    String open() {
        return "open";
    }
}
