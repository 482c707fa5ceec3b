package admin;

import java.nio.ByteBuffer;

class PortForm {
    byte[] encode(String field) {
        int priority = Integer.parseInt(field.trim());
        return ByteBuffer.allocate(2).putShort((short) priority).array();
    }
}
