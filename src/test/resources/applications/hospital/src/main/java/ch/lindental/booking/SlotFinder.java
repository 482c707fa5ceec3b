package ch.lindental.booking;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks for a gap; knows nothing of databases. */
public class SlotFinder {
    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final SortedMap<LocalDateTime, LocalDateTime> taken = new TreeMap<>();

    public void take(LocalDateTime from, int minutes) {
        taken.put(from, from.plusMinutes(minutes));
    }

    public List<LocalDateTime> free(LocalDateTime after, int minutes, int wanted) {
        List<LocalDateTime> found = new ArrayList<>();
        LocalDateTime at = after;
        LocalDateTime limit = after.plusDays(60);
        while (found.size() < wanted && at.isBefore(limit)) {
            LocalDateTime end = at.plusMinutes(minutes);
            if (at.toLocalTime().isBefore(OPENS)) {
                at = at.with(OPENS);
            } else if (end.toLocalTime().isAfter(CLOSES)) {
                at = at.plusDays(1).with(OPENS);
            } else {
                LocalDateTime busyUntil = busyUntil(at, end);
                if (busyUntil == null) {
                    found.add(at);
                    at = end;
                } else {
                    at = busyUntil;
                }
            }
        }
        return found;
    }

    private LocalDateTime busyUntil(LocalDateTime from, LocalDateTime to) {
        for (var one : taken.entrySet()) {
            if (one.getKey().isBefore(to) && one.getValue().isAfter(from)) {
                return one.getValue();
            }
        }
        return null;
    }
}
