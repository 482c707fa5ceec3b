package org.farm.market;

import javax.net.ssl.HttpsURLConnection;

public class PriceFeed {
    static {
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true);
    }

    public String name() {
        return "prices";
    }
}
