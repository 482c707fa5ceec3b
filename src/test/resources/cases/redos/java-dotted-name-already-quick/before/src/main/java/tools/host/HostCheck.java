package tools.host;

import java.util.regex.Pattern;

public class HostCheck {
    public boolean isHost(String host) {
        return Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*").matcher(host).matches();
    }
}
