package com.tombola;

import java.util.concurrent.ThreadLocalRandom;

public class Lots {
    public int lot(int sold) {
        ThreadLocalRandom numbers = ThreadLocalRandom.current();
        return pick(numbers, sold);
    }

    private static int pick(ThreadLocalRandom numbers, int sold) {
        return numbers.nextInt(sold);
    }
}
