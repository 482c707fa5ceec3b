package signup.name;

import java.util.regex.Pattern;

class NameForm {
    private static final Pattern NAME = Pattern.compile("^[a-zA-Z,.-_ ]+$");

    boolean is(String name) {
        return NAME.matcher(name).matches();
    }
}
