package ch.lindental.messaging;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

public class JsonBus {
    public static class Event {
        public String name;
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
        public Object payload;
    }

    private final ObjectMapper mapper = new ObjectMapper();

    public Event read(String json) throws IOException {
        return mapper.readValue(json, Event.class);
    }

    @SuppressWarnings("deprecation")
    public Map<?, ?> open(String json) throws IOException {
        ObjectMapper typed = new ObjectMapper();
        typed.enableDefaultTyping();
        return typed.readValue(json, Map.class);
    }
}
