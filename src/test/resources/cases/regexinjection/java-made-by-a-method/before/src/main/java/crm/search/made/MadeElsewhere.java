package crm.search.made;

import java.util.regex.Pattern;

class MadeElsewhere {
    Pattern of(String typed) {
        return Pattern.compile(anchored(typed));
    }

    private static String anchored(String text) {
        return "^" + text + "$";
    }
}
