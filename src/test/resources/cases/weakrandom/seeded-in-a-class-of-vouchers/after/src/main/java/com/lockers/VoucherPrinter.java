package com.lockers;

import java.security.SecureRandom;
import java.util.Random;

public class VoucherPrinter {
    private final Random numbers = new SecureRandom();

    public int next() {
        return numbers.nextInt(1_000_000);
    }
}
