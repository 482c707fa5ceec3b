package org.hafen.api;

import java.util.Map;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BerthApi {
    @RequestMapping("/berths/reserve")
    public String reserve(@RequestBody Map<String, String> wish) {
        return "reserved " + wish.size();
    }
}
