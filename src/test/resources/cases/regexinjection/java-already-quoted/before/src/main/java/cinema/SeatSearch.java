package cinema;

import java.util.regex.Pattern;

class SeatSearch {
    private static final String ROW = "[A-Z]";

    boolean isIn(String seat, String hall, int floor) {
        String quoted = Pattern.quote(hall);
        return Pattern.compile(ROW + floor + quoted + "$").matcher(seat).find();
    }
}
