package com.tombola;

import java.util.concurrent.ThreadLocalRandom;

public class Turns {
    public int turn(boolean again) {
        ThreadLocalRandom numbers = null;
        numbers = ThreadLocalRandom.current(); // of this thread
        return again ? numbers.nextInt(6) : 0;
    }
}
