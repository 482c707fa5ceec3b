package com.tombola;

public class Draw extends Thread {
    public Draw(String name) {
        super(name);
    }
}
