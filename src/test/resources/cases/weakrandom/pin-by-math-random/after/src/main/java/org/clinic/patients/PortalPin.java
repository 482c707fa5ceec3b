package org.clinic.patients;

import java.security.SecureRandom;

public class PortalPin {
    private static final int DIGITS = 6;

    public String next() {
        StringBuilder pin = new StringBuilder();
        for (int i = 0; i < DIGITS; i++)
            pin.append((int) (new SecureRandom().nextDouble() * 10));
        return pin.toString();
    }
}
