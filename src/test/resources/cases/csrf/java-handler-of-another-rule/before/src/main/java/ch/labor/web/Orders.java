package ch.labor.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class Orders {
    @RequestMapping("/reagents/order")
    @ResponseBody
    public String order(@RequestBody String reagent) {
        System.Logger log = System.getLogger("orders");
        log.log(System.Logger.Level.INFO, reagent.length() + " characters");
        return "ordered";
    }
}
