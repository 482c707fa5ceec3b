package org.farm.market;

import javax.net.ssl.HttpsURLConnection;

public class PriceFeed {
    static {
        HttpsURLConnection.setDefaultHostnameVerifier(HttpsURLConnection.getDefaultHostnameVerifier());
    }

    public String name() {
        return "prices";
    }
}
