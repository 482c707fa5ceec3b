package com.tombola;

import java.util.Random;

public class Dice extends Random {
    private static final long serialVersionUID = 1L;

    public Dice(long seed) {
        super(seed);
    }

    public int roll() {
        return nextInt(6) + 1;
    }
}
