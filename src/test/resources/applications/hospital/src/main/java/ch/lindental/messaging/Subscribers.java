package ch.lindental.messaging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

public class Subscribers<T> {
    private final Map<String, List<Consumer<? super T>>> topics = new ConcurrentHashMap<>();

    public AutoCloseable subscribe(String topic, Consumer<? super T> consumer) {
        List<Consumer<? super T>> all = topics.computeIfAbsent(topic, t -> new CopyOnWriteArrayList<>());
        all.add(consumer);
        return () -> all.remove(consumer);
    }

    public int publish(String topic, T message) {
        List<Consumer<? super T>> all = topics.getOrDefault(topic, List.of());
        all.forEach(consumer -> consumer.accept(message));
        return all.size();
    }
}
