package ch.lindental.laboratory;

import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

public class LabelNumbers {
    private static final Random RANDOM = new Random();
    private final SecureRandom secure = new SecureRandom();

    /** What the patient types in to see the result at home. */
    public String pickupCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append((char) ('A' + RANDOM.nextInt(26)));
        }
        return code.toString();
    }

    public int pin() {
        return 1000 + (int) (Math.random() * 9000);
    }

    public long sampleNumber() {
        return Math.abs(secure.nextLong());
    }

    public String accessToken() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong());
    }
}
