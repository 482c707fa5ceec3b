package ch.labor.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RoomPages {
    @RequestMapping("/language")
    String language(Model model, @RequestParam Locale to) {
        model.addAttribute("language", to.getLanguage());
        return "language";
    }
}
