package org.clinic.patients;

public class PortalPin {
    private static final int DIGITS = 6;

    public String next() {
        StringBuilder pin = new StringBuilder();
        for (int i = 0; i < DIGITS; i++)
            pin.append((int) (Math.random() * 10));
        return pin.toString();
    }
}
