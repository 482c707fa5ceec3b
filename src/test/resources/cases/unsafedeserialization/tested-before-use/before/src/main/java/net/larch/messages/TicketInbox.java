package net.larch.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;

public class TicketInbox {
    public record Ticket(int number, String title) implements Serializable {}

    public Optional<Ticket> next(InputStream in) throws IOException, ClassNotFoundException {
        ObjectInputStream objects = new ObjectInputStream(in);
        Object found = objects.readObject();
        return found instanceof Ticket ticket ? Optional.of(ticket) : Optional.empty();
    }
}
