package com.tombola;

import java.util.Random;

public class Raffle {
    public int number(int sold) {
        long start = System.currentTimeMillis() / 1000;
        Random numbers = new Random(start);
        return numbers.nextInt(sold) + 1;
    }
}
