package org.chor.conf;

public class Mode {
    public boolean isTest(String text) {
        String mode = text == null ? "" : text.trim().toLowerCase();
        return mode.equals("test") || mode.startsWith("test-");
    }
}
