package ch.mountainrescue;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
public class AlarmController {
    @PostMapping("/alarm")
    public String alarm(@RequestParam String caller, @RequestParam(required = false) String place, HttpSession session) {
        session.setAttribute("caller", caller);
        session.setAttribute("place", place == null ? "unknown" : place);
        return "alarm/confirmed";
    }
}
