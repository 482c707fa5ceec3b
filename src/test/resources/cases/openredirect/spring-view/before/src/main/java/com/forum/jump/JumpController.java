package com.forum.jump;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class JumpController {
    @GetMapping("/jump")
    String jump(@RequestParam String to) {
        return "redirect:" + to;
    }
}
