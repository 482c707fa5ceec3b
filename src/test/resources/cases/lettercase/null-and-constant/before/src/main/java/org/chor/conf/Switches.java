package org.chor.conf;

interface Switches {
    String ON = "on";

    static boolean isOn(String value) { return value != null && ON.equalsIgnoreCase(value.trim()); }
}
