package com.tombola;

import java.util.Random;

public class Board {
    private final Random dice = new Random(11);

    public int roll() {
        return dice.nextInt(6) + 1;
    }

    public String label(String token) {
        return "board of " + token;
    }
}
