package com.tombola;

import java.util.Random;

public class Reels {
    public int sum() {
        Random reel = new Random();
        int sum = 0;
        for (int i = 0; i < 3; reel.setSeed(System.nanoTime())) {
            sum += reel.nextInt(10);
            i++;
        }
        return sum;
    }
}
