package org.hafen.web;

import java.time.Year;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

@Controller
public class Pages {
    @RequestMapping(path = "/about", produces = "text/html", method = RequestMethod.GET)
    public String about(Model model) {
        model.addAttribute("year", Year.now());
        return "about";
    }
}
