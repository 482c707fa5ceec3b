package dev.fixwright.github;

import dev.fixwright.remediation.WriteLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it was told. */
final class NotedWrites implements WriteLog {
    final List<Integer> writes = new ArrayList<>();
    final List<Instant> pauses = new ArrayList<>();

    @Override
    public void note(long installation, int count) {
        writes.add(count);
    }

    @Override
    public void pause(long installation, Instant until, String because) {
        pauses.add(until);
    }
}
