package com.tombola;

import java.util.Random;

public class Coin extends Random {
    private static final long serialVersionUID = 1L;
    private final String face;

    public Coin() {
        this("head");
    }

    public Coin(String face) {
        this.face = face;
    }

    public String toss() {
        return nextBoolean() ? face : "";
    }
}
