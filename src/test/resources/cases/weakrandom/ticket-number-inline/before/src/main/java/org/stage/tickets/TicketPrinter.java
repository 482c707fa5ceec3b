package org.stage.tickets;

import java.util.Locale;
import java.util.Random;

/** Prints admission tickets. */
public class TicketPrinter {
    public String number(String hall) {
        return hall.toUpperCase(Locale.ROOT) + "-" + Integer.toHexString(new Random().nextInt());
    }
}
