package org.markt.app;

class Unlock {
    boolean open;

    void onAuthenticationSucceeded(Object result) {
        open = true;
    }
}
