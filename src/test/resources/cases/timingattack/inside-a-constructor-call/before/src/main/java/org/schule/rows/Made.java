package org.schule.rows;

class Made {
    private final boolean right;

    Made(boolean right) {
        this.right = right;
    }

    Made(String signature, String own) {
        this(signature.equals(own));
    }

    boolean isRight() {
        return right;
    }
}
