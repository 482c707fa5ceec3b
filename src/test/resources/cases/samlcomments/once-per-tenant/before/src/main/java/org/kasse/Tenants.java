package org.kasse;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.opensaml.xml.parse.BasicParserPool;

class Tenants {
    private final Map<String, BasicParserPool> pools = new ConcurrentHashMap<>();

    void register(Iterable<String> tenants) {
        for (String tenant : tenants) {
            pools.computeIfAbsent(tenant, key -> new BasicParserPool()).setIgnoreComments(false);
        }
    }
}
