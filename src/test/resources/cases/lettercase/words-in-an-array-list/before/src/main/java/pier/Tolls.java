package pier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Tolls {
    private static final List<String> FREE = new ArrayList<>(Arrays.asList("canoe", "raft"));

    boolean isFree(String kind) {
        return FREE.contains(kind.toLowerCase());
    }
}
