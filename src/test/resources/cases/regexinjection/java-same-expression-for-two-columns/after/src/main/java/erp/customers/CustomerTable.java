package erp.customers;

import java.util.logging.Logger;
import java.util.regex.Pattern;

public class CustomerTable {
    private static final Logger LOG = Logger.getLogger("customers");

    public boolean shows(String name, String city, String typed) {
        String expression = "(?i).*";
        expression += Pattern.quote(String.valueOf(typed));
        expression += ".*";
        LOG.fine("filter " + expression);
        return name.matches(expression) || city.matches(expression);
    }
}
