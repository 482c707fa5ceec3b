package anchor;

import com.fasterxml.jackson.databind.ObjectMapper;

class Store {
    private final ObjectMapper mapper = new ObjectMapper();

    Store() {
        mapper.enableDefaultTyping();
    }

    Object read(String text) throws Exception {
        return mapper.readValue(text, Object.class);
    }
}
