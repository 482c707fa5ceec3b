package com.tombola;

import java.util.Random;

public class Drums {
    private long turn;

    public int next() {
        Random drum = new Random(turn++ + System.nanoTime());
        return drum.nextInt(90);
    }
}
