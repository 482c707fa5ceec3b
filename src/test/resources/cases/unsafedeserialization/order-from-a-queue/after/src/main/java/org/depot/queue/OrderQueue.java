package org.depot.queue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

public class OrderQueue {
    public QueuedOrder take(byte[] message) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(message))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("org.depot.queue.QueuedOrder;org.depot.queue.QueuedOrder$Line;java.lang.*;java.util.*;java.time.*;java.math.*;!*"));
            return (QueuedOrder) in.readObject();
        }
    }
}
