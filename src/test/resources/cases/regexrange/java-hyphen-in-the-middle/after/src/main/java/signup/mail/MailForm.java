package signup.mail;

import java.util.regex.Pattern;

class MailForm {
    private static final Pattern LOCAL = Pattern.compile("^[\\w.\\-_]+@[a-z.]+$");
    private static final Pattern NAME = Pattern.compile("^[a-zA-Z,.-_ ]+$");

    boolean is(String mail) {
        return LOCAL.matcher(mail).matches();
    }
}
