package calendar;

import java.time.LocalDate;

class DayText {
    String of(LocalDate day, String room) {
        return String.format("%td." + room + " %<tm", day);
    }
}
