package com.tombola;

import java.util.Random;

public class Cards {
    public int draw(int times) {
        var cards = new Random();
        int drawn = 0;
        for (int i = 0; i < times; i++) {
            drawn = cards.nextInt(52);
            cards = new Random();
        }
        return drawn;
    }
}
