package org.pay.vouchers;

import java.util.concurrent.ThreadLocalRandom;

public class VoucherCodes {
    private final int lowest;
    private final int highest;

    public VoucherCodes(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    public int next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int block = random.nextInt(lowest, highest);
        return block * 100 + random.nextInt(100) + (random.nextBoolean() ? 1 : 0);
    }
}
