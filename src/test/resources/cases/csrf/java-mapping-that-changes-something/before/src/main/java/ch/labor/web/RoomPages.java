package ch.labor.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
class RoomPages {
    private final java.util.Set<String> tenants = new java.util.HashSet<>();

    @RequestMapping("/release")
    String release(Principal tenant) {
        tenants.remove(tenant.getName());
        return "released";
    }
}
