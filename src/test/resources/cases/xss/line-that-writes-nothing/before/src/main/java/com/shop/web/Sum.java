package com.shop.web;

public class Sum {
    public int of(int a, int b) {
        return a + b;
    }
}
