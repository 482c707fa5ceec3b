package com.lockers;

import java.util.Random;

public class VoucherPrinter {
    private final Random numbers = new Random(99);

    public int next() {
        return numbers.nextInt(1_000_000);
    }
}
