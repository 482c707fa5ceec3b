package shop.mail.parts;

import java.util.regex.Pattern;

public final class MailParts {
    public static final Pattern FORM = Pattern.compile("^([a-z]+)@([a-z]+\\.)+([a-z]{2,4})+$");

    private MailParts() {}
}
