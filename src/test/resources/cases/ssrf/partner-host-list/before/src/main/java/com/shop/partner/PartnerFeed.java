package com.shop.partner;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

public class PartnerFeed {
    private static final Set<String> PARTNERS = Set.of("feeds.north.example", "feeds.south.example");

    public InputStream open(HttpServletRequest request) throws IOException {
        URL feed = new URL(request.getParameter("feed"));
        return feed.openStream();
    }
}
