package com.tombola;

import java.util.Random;

public class Wheel {
    private final Random shared = new Random();

    public int spin(boolean alone) {
        var wheel = new Random();
        if (!alone) {
            wheel = shared;
        }
        return wheel.nextInt(37);
    }
}
