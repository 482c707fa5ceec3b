package com.tombola;

import java.security.SecureRandom;
import java.util.Random;

public class Raffle {
    public int number(int sold) {
        long start = System.currentTimeMillis() / 1000;
        Random numbers = new SecureRandom();
        return numbers.nextInt(sold) + 1;
    }
}
