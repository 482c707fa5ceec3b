package org.lager.dev;

class Dev {
    static final String BASE = "http://localhost:8080/";
}
