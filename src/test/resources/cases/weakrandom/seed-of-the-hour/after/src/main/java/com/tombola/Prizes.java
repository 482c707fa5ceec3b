package com.tombola;

import java.security.SecureRandom;
import java.util.Random;

public class Prizes {
    public int winner(int visitors) {
        return new SecureRandom().nextInt(visitors);
    }
}
