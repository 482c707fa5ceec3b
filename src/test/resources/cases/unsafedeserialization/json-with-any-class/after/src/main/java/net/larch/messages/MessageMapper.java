package net.larch.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

public class MessageMapper {
    @SuppressWarnings("deprecation")
    public ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        mapper.activateDefaultTyping(BasicPolymorphicTypeValidator.builder().allowIfSubType("net.larch.").allowIfSubType(java.util.Collection.class).allowIfSubType(java.util.Map.class).allowIfSubType(Number.class).allowIfSubTypeIsArray().build(), ObjectMapper.DefaultTyping.NON_FINAL);
        return mapper;
    }
}
