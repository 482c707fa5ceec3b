package com.lockers;

import java.security.SecureRandom;
import java.util.Random;

public class Doors {
    private final Random tokenSource = new SecureRandom();

    public String next() {
        return Integer.toHexString(tokenSource.nextInt());
    }
}
