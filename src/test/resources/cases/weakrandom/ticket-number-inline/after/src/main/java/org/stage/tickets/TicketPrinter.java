package org.stage.tickets;

import java.security.SecureRandom;
import java.util.Locale;

/** Prints admission tickets. */
public class TicketPrinter {
    public String number(String hall) {
        return hall.toUpperCase(Locale.ROOT) + "-" + Integer.toHexString(new SecureRandom().nextInt());
    }
}
