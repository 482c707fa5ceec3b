package com.lockers;

import java.security.SecureRandom;
import java.util.Random;

public class Terminal {
    public String code(int box) {
        Random numbers = new SecureRandom();
        String passcode = String.valueOf(1000 + numbers.nextInt(9000));
        return box + ":" + passcode;
    }
}
