package com.shop.partner;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

public class PartnerFeed {
    private static final Set<String> PARTNERS = Set.of("feeds.north.example", "feeds.south.example");

    public InputStream open(HttpServletRequest request) throws IOException {
        URL feed = new URL(allowedAddress(request.getParameter("feed")));
        return feed.openStream();
    }

    /** Returns an address as it is; refuses one whose host may not be asked. */
    private static String allowedAddress(String address) {
        java.net.URL url;
        try {
            url = new java.net.URL(address);
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException("The address cannot be read", e);
        }
        boolean plain = address.indexOf('\\') < 0 && url.getUserInfo() == null;
        if (!plain || !PARTNERS.contains(url.getHost())) {
            throw new IllegalArgumentException("The host may not be asked");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : address.toCharArray()) {
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException("The address holds a control character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
