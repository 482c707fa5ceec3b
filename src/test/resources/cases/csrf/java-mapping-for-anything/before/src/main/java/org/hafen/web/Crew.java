package org.hafen.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
public class Crew {
    private final Map<Long, String> names = new ConcurrentHashMap<>();

    @RequestMapping("/crew/rename")
    public String rename(@RequestParam long id, @RequestParam String name) {
        names.put(id, name);
        return "crew";
    }
}
