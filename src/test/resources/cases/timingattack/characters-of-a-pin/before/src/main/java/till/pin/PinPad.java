package till.pin;

import java.util.Arrays;

final class PinPad {
    private final char[] pin;

    PinPad(char[] pin) {
        this.pin = pin.clone();
    }

    boolean fits(char[] typed) {
        return Arrays.equals(pin, typed);
    }
}
