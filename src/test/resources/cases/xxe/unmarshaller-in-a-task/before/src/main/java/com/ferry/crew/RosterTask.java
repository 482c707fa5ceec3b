package com.ferry.crew;

import jakarta.xml.bind.Unmarshaller;
import java.io.File;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class RosterTask {
    private final ExecutorService pool;

    public RosterTask(ExecutorService pool) {
        this.pool = pool;
    }

    public Future<Object> read(Unmarshaller unmarshaller, File roster) {
        return pool.submit(() -> {
            return unmarshaller.unmarshal(roster);
        });
    }
}
