package net.larch.messages;

import com.fasterxml.jackson.databind.ObjectMapper;

public class MessageMapper {
    @SuppressWarnings("deprecation")
    public ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.enableDefaultTyping(ObjectMapper.DefaultTyping.NON_FINAL);
        return mapper;
    }
}
