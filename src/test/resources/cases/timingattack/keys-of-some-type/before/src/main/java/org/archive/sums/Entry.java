package org.archive.sums;

class Entry<T> {
    private final T token;

    Entry(T token) {
        this.token = token;
    }

    boolean has(T other) {
        return token.equals(other);
    }
}
