package shop.mail.common;

import java.util.regex.Pattern;

public final class Mail {
    public static final Pattern FORM = Pattern.compile("^(?:[a-zA-Z0-9_\\.\\-])+\\@(?:[a-zA-Z0-9\\-]+\\.)+(?:[a-zA-Z0-9]{2,4})+$");

    private Mail() {}
}
