package signup.sign;

import java.util.regex.Pattern;

class Sign {
    private final Pattern secret = Pattern.compile("^[a-z0-9!@#$-_]{8,}$", Pattern.CASE_INSENSITIVE);

    boolean is(String text) {
        return secret.matcher(text).matches();
    }
}
