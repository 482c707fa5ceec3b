package forms.signup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

public class SignUp {
    @NotNull
    @Pattern(regexp = "([a-z]+)[0-9]{2}", message = "{signup.nick}")
    private String nick;

    public String getNick() {
        return nick;
    }

    public void setNick(String nick) {
        this.nick = nick;
    }
}
