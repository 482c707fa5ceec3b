package ch.labor.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class Orders {
    @RequestMapping(value = "/reagents/order", method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    @ResponseBody
    public String order(@RequestBody String reagent) {
        System.Logger log = System.getLogger("orders");
        log.log(System.Logger.Level.INFO, reagent.length() + " characters");
        return "ordered";
    }
}
