package paging;

import java.util.ArrayList;
import java.util.List;

class Pages {
    List<Integer> starts(int end, long step) {
        List<Integer> starts = new ArrayList<>();
        for (int from = 0; from < end; from = Math.toIntExact(from + step)) {
            starts.add(from);
        }
        return starts;
    }
}
