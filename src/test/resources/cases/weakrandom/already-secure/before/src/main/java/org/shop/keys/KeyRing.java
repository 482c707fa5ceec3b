package org.shop.keys;

import java.security.SecureRandom;
import java.util.Random;

public class KeyRing {
    private final Random random = new SecureRandom();

    public int next() {
        return random.nextInt();
    }
}
