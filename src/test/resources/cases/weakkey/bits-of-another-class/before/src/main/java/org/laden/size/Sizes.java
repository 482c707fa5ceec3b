package org.laden.size;

final class Sizes {
    static final int RSA = 1024;
    static final int LARGE = 4096;

    private Sizes() {}
}
