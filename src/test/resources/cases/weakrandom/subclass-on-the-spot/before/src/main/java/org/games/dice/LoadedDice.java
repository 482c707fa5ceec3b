package org.games.dice;

import java.util.Random;

public class LoadedDice {
    public Random dice() {
        return new Random() {
            private static final long serialVersionUID = 1L;

            @Override
            public int nextInt(int bound) {
                return bound - 1;
            }
        };
    }
}
