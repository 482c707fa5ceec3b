package billing;

import java.util.regex.Pattern;

public class AccountNumber {
    private static final Pattern FORM = Pattern.compile("^([0-9]*)$");

    public boolean isValid(String number) {
        return FORM.matcher(number).matches();
    }
}
