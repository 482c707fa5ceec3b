package com.tombola;

import java.security.SecureRandom;
import java.util.concurrent.ThreadLocalRandom;

public class Turns {
    public int turn(boolean again) {
        SecureRandom numbers = null;
        numbers = new SecureRandom(); // of this thread
        return again ? numbers.nextInt(6) : 0;
    }
}
