package com.tombola;

import java.util.SplittableRandom;

public class Halves {
    public int half(int tickets) {
        SplittableRandom numbers = new SplittableRandom();
        return numbers.split().nextInt(tickets);
    }
}
