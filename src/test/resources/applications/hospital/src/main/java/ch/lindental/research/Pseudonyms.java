package ch.lindental.research;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

public class Pseudonyms {
    private final Map<Long, String> given = new HashMap<>();
    private final Random random = new Random();

    public String of(long patient) {
        return given.computeIfAbsent(patient, p -> "P" + (100000 + random.nextInt(900000)));
    }

    /** Which patients are asked first is drawn by lot; a study can be repeated with the number of its protocol. */
    public int[] lots(int count, long protocol) {
        Random lots = new Random(protocol);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = lots.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
