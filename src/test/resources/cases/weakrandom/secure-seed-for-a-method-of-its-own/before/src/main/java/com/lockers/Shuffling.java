package com.lockers;

import java.security.SecureRandom;

public class Shuffling {
    private SecureRandom source;

    public void begin() {
        SecureRandom random = new SecureRandom();
        random.setSeed(77L);
        init(random);
    }

    private void init(SecureRandom random) {
        source = random;
    }

    public int next() {
        return source.nextInt(52);
    }
}
