package ch.lindental.booking;

import ch.lindental.core.Appointment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

public class RoomPlan {
    private final Map<String, List<Appointment>> byRoom;

    public RoomPlan(List<Appointment> all) {
        byRoom = all.stream().collect(Collectors.groupingBy(Appointment::getRoom, TreeMap::new, Collectors.toList()));
    }

    public int minutes(String room) {
        return byRoom.getOrDefault(room, List.of()).stream().mapToInt(Appointment::getMinutes).sum();
    }

    public List<String> overbooked() {
        return byRoom.entrySet().stream()
                .filter(e -> minutes(e.getKey()) > 8 * 60)
                .map(Map.Entry::getKey)
                .toList();
    }
}
