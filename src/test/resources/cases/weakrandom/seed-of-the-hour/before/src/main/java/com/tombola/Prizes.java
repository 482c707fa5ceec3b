package com.tombola;

import java.util.Random;

public class Prizes {
    public int winner(int visitors) {
        return new Random(System.nanoTime()).nextInt(visitors);
    }
}
