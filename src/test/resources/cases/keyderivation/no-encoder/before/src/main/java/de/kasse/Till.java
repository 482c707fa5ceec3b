package de.kasse;

class Till {
    String mask(String pin) {
        return new StringBuilder().append("*".repeat(pin.length())).toString();
    }
}
