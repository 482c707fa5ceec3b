package org.depot.queue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

public class QueuedOrder implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String customer;
    private final LocalDate day;
    private final List<Line> lines;

    public QueuedOrder(String customer, LocalDate day, List<Line> lines) {
        this.customer = customer;
        this.day = day;
        this.lines = lines;
    }

    public String summary() {
        return customer + " " + day + " " + lines.size();
    }

    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        int amount;
        long[] boxes;
    }
}
