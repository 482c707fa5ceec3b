package ch.labor.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
class RoomPages {
    @RequestMapping("/plan")
    void plan(Model model, Locale locale) {
        model.addAttribute("language", locale.getLanguage());
    }
}
