package ch.lindental.transport;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** The corridors of the house; the shortest way has the fewest doors. */
public class Routes {
    private final Map<String, List<String>> doors = new HashMap<>();

    public Routes door(String one, String other) {
        doors.computeIfAbsent(one, k -> new LinkedList<>()).add(other);
        doors.computeIfAbsent(other, k -> new LinkedList<>()).add(one);
        return this;
    }

    public List<String> way(String from, String to) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!next.isEmpty()) {
            String here = next.poll();
            if (here.equals(to)) {
                LinkedList<String> way = new LinkedList<>();
                for (String at = to; !at.equals(from); at = cameFrom.get(at)) {
                    way.addFirst(at);
                }
                way.addFirst(from);
                return way;
            }
            for (String there : doors.getOrDefault(here, List.of())) {
                if (cameFrom.putIfAbsent(there, here) == null) {
                    next.add(there);
                }
            }
        }
        return List.of();
    }
}
