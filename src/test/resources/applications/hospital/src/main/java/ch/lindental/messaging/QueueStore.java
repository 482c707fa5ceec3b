package ch.lindental.messaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

public class QueueStore {
    public static class Message implements Serializable {
        private static final long serialVersionUID = 1L;
        public final String to;
        public final String text;

        public Message(String to, String text) {
            this.to = to;
            this.text = text;
        }
    }

    public byte[] write(Message message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(message);
        }
        return bytes.toByteArray();
    }

    public Message read(byte[] stored) throws IOException, ClassNotFoundException {
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored));
        try {
            return (Message) in.readObject();
        } finally {
            in.close();
        }
    }
}
