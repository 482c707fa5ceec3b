package org.bibliothek.conf;

final class Names {
    static final String PASSWORD = "${db.password}";
}
