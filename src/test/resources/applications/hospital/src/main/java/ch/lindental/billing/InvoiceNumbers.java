package ch.lindental.billing;

import java.time.Year;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

public class InvoiceNumbers {
    private final AtomicInteger next = new AtomicInteger(1);

    public String next(Year year) {
        return String.format("%s-%05d", year, next.getAndIncrement());
    }

    /** Goes into the link by which an invoice can be seen without logging in. */
    public String secretLink(String number) {
        Random random = new Random();
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        StringBuilder hex = new StringBuilder();
        for (byte b : bytes) {
            hex.append(String.format("%02x", b));
        }
        return "/invoice/" + number + "?key=" + hex;
    }

    public String batch() {
        return UUID.randomUUID().toString();
    }
}
