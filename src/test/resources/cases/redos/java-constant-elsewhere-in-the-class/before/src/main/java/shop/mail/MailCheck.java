package shop.mail;

import java.util.regex.Pattern;

class MailCheck {
    private static final String LOCAL = "[a-zA-Z0-9]";
    private static final String FORM = "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*@"
            + "([a-z0-9-]+)\\.[a-z]{2,10}$";

    static boolean isMail(String text) {
        return Pattern.compile(FORM).matcher(text).matches() && !text.startsWith(LOCAL);
    }
}
