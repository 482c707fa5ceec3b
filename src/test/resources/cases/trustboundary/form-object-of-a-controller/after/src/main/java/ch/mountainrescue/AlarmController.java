package ch.mountainrescue;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
public class AlarmController {
    @PostMapping("/alarm")
    public String alarm(@RequestParam String caller, @RequestParam(required = false) String place, HttpSession session) {
        session.setAttribute("caller", sessionText(caller));
        session.setAttribute("place", place == null ? "unknown" : place);
        return "alarm/confirmed";
    }

    /** A request's text as it is, for the session to keep; refuses control characters and brackets of markup. */
    private static String sessionText(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder checked = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c == '<' || c == '>' || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
                throw new IllegalArgumentException("The text holds markup or control characters");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
