package org.hafen.web;

import java.time.Year;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
public class Pages {
    @RequestMapping(path = "/about", produces = "text/html")
    public String about(Model model) {
        model.addAttribute("year", Year.now());
        return "about";
    }
}
