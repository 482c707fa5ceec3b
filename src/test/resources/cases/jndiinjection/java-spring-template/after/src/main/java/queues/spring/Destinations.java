package queues.spring;

import javax.naming.InvalidNameException;
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
        return String.valueOf(jndi.lookup(localName(name)));
    }

    /** The name as it is; one with an address in it, such as ldap: or rmi:, is refused. */
    private static String localName(String name) throws NamingException {
        if (name != null && name.matches("(?s)[^/]+:.*") && !name.startsWith("java:")) {
            throw new InvalidNameException("The name leads to another server");
        }
        return name;
    }
}
