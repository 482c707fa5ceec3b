package org.lager.rates;

import java.net.URI;

class Rates {
    private static final URI SOURCE = URI.create("http://rates.example/today.xml");

    URI source() {
        return SOURCE;
    }
}
