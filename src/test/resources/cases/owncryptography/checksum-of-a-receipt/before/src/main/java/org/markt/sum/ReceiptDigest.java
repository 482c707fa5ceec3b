package org.markt.sum;

import java.security.MessageDigest;

public class ReceiptDigest extends MessageDigest {
    private int sum;

    public ReceiptDigest() {
        super("receipt");
    }

    @Override
    protected void engineUpdate(byte input) {
        sum = 31 * sum + input;
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            engineUpdate(input[i]);
        }
    }

    @Override
    protected byte[] engineDigest() {
        return new byte[] {(byte) sum};
    }

    @Override
    protected void engineReset() {
        sum = 0;
    }
}
