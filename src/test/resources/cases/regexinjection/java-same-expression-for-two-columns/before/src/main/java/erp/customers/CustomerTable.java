package erp.customers;

import java.util.logging.Logger;

public class CustomerTable {
    private static final Logger LOG = Logger.getLogger("customers");

    public boolean shows(String name, String city, String typed) {
        String expression = "(?i).*";
        expression += typed;
        expression += ".*";
        LOG.fine("filter " + expression);
        return name.matches(expression) || city.matches(expression);
    }
}
