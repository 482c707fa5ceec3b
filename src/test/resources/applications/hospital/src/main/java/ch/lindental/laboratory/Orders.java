package ch.lindental.laboratory;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

public class Orders {
    private final ObjectMapper mapper = new ObjectMapper();

    public record Order(String sample, String test, int priority) {
    }

    public List<Order> read(String json) throws IOException {
        return mapper.readerForListOf(Order.class).readValue(json);
    }

    public String write(List<Order> orders) throws IOException {
        return mapper.writeValueAsString(orders);
    }
}
