package com.tombola;

import java.util.concurrent.ThreadLocalRandom;

public class Sources {
    public ThreadLocalRandom source() {
        return ThreadLocalRandom.current();
    }
}
