package booking;

import java.util.Map;
import java.util.regex.Pattern;

public class RoomFilter {
    public void show(Map<String, Object> model, Iterable<String> rooms, String prefix) {
        String expression = prefix + "-[0-9]+";
        model.put("filter", expression);
        int count = 0;
        for (String room : rooms) {
            if (room.matches(Pattern.quote(String.valueOf(prefix)) + "-[0-9]+")) {
                count++;
            }
        }
        model.put("count", count);
    }
}
