package ch.lindental.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

@RestController
public class GreetingController {
    @GetMapping("/greeting")
    public void greeting(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        String text = "<h1>Welcome, %s!</h1>".formatted(name);
        response.setContentType("text/html");
        response.getWriter().write(text);
    }

    @GetMapping("/jump")
    public ModelAndView jump(@RequestParam("url") String url) {
        return new ModelAndView("redirect:" + url);
    }

    @GetMapping("/agent")
    public ResponseEntity<String> agent(@RequestHeader("User-Agent") String agent) {
        return ResponseEntity.ok().header("X-Seen", agent.replaceAll("[\\r\\n]+", "")).body("seen");
    }
}
