package booking;

import java.util.Map;

public class RoomFilter {
    public void show(Map<String, Object> model, Iterable<String> rooms, String prefix) {
        String expression = prefix + "-[0-9]+";
        model.put("filter", expression);
        int count = 0;
        for (String room : rooms) {
            if (room.matches(expression)) {
                count++;
            }
        }
        model.put("count", count);
    }
}
