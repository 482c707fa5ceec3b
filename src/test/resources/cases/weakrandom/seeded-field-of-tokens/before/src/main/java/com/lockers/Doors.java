package com.lockers;

import java.util.Random;

public class Doors {
    private final Random tokenSource = new Random(4711);

    public String next() {
        return Integer.toHexString(tokenSource.nextInt());
    }
}
