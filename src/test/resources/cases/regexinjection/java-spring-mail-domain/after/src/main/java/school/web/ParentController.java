package school.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import java.util.regex.Pattern;

@RestController
public class ParentController {
    @GetMapping("/parents/check")
    public String check(@RequestParam String mail, @RequestParam String domain) {
        String form = String.format("^[\\w.+-]+@%s$", Pattern.quote(domain));
        return mail.matches(form) ? "ok" : "other domain";
    }
}
