package org.markt.stock;

public class Stock {
    private static int count;

    public static synchronized int next() {
        return ++count;
    }
}
