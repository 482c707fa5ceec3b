package ch.lindental.surgery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Checklist {
    private final List<String> open = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    public Checklist(String... points) {
        Collections.addAll(open, points);
    }

    public void tick(String point) {
        if (!open.remove(point)) {
            throw new IllegalStateException("not open: " + point);
        }
        done.add(point);
    }

    public boolean complete() {
        return open.isEmpty();
    }

    public List<String> done() {
        return Collections.unmodifiableList(done);
    }
}
