package crm.search;

import java.util.regex.Pattern;

class NameSearch {
    boolean hit(String name, String wanted, boolean exact) {
        String expression = exact ? "^" + Pattern.quote(String.valueOf(wanted)) + "$" : ".*" + Pattern.quote(wanted.trim()) + ".*";
        return name.matches(expression);
    }
}
