package org.chor.conf;

public class YesNo {
    public static boolean of(String text) {
        return text.equalsIgnoreCase("yes") || text.equalsIgnoreCase("true");
    }
}
