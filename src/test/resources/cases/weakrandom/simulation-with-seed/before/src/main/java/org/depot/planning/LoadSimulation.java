package org.depot.planning;

import java.util.Random;

public class LoadSimulation {
    private final Random random;

    public LoadSimulation(long seed) {
        this.random = new Random(seed);
    }

    public int pallets(int most) {
        return random.nextInt(most + 1);
    }
}
