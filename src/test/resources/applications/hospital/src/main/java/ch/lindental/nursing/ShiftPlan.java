package ch.lindental.nursing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class ShiftPlan {
    public enum Shift {
        EARLY, LATE, NIGHT
    }

    private final Map<LocalDate, Map<Shift, String>> days = new TreeMap<>();

    public void assign(LocalDate day, Shift shift, String nurse) {
        Map<Shift, String> shifts = days.computeIfAbsent(day, d -> new TreeMap<>());
        String other = shifts.putIfAbsent(shift, nurse);
        if (other != null && !other.equals(nurse)) {
            throw new IllegalStateException(other + " has that shift");
        }
    }

    public long weekends(String nurse) {
        return days.entrySet().stream()
                .filter(day -> List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getKey().getDayOfWeek()))
                .filter(day -> day.getValue().containsValue(nurse))
                .count();
    }
}
