package queues.spring;

import javax.naming.NamingException;
import org.springframework.jndi.JndiTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Destinations {
    private final JndiTemplate jndi = new JndiTemplate();

    @GetMapping("/destinations/{name}")
    public String show(@PathVariable String name) throws NamingException {
        return String.valueOf(jndi.lookup(name));
    }
}
