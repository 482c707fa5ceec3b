package org.hafen.api;

import java.util.Map;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BerthApi {
    @RequestMapping(value = "/berths/reserve", method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    public String reserve(@RequestBody Map<String, String> wish) {
        return "reserved " + wish.size();
    }
}
