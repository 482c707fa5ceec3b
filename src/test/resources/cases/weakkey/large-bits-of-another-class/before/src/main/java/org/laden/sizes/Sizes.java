package org.laden.sizes;

final class Sizes {
    static final int LARGE = 4096;

    private Sizes() {}
}
