package com.tombola;

import java.util.Random;

public class Rounds {
    private long began;

    public int first() {
        Random balls = new Random(began = System.nanoTime());
        return balls.nextInt(90);
    }

    public long began() {
        return began;
    }
}
