package com.rail.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

@Controller
public class Jump {
    @GetMapping("/jump")
    public RedirectView jump(@RequestParam String to) {
        return new RedirectView(to);
    }
}
